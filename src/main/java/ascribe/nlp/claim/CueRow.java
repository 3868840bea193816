package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A cue by which a claim is known.
///
/// @param pattern over the words in lower case, with straight apostrophes
/// @param example a sentence that has the cue
record CueRow(ClaimType type, Strength strength, Pattern pattern, String example) {

  enum Strength {
    /// Marks a claim in the author's own voice too.
    CLEAR,
    /// Marks a claim only in what somebody is said to say.
    QUOTED,
    /// Forbids the type.
    NOT
  }

  private static final String FILE = "claim-cues.tsv";

  static List<CueRow> all() {
    try (var in = CueRow.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CueRow of(String[] columns) {
    return new CueRow(
        ClaimType.valueOf(columns[0]),
        Strength.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT)),
        Pattern.compile(columns[2]),
        columns[3]);
  }
}
