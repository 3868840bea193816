package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import ascribe.nlp.text.Lexicon;
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

  static List<CueRow> all() {
    return Lexicon.lines(CueRow.class, "claim-cues.tsv").stream()
        .map(line -> of(line.split("\t")))
        .toList();
  }

  private static CueRow of(String[] columns) {
    return new CueRow(
        ClaimType.valueOf(columns[0]),
        Strength.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT)),
        Pattern.compile(columns[2]),
        columns[3]);
  }
}
