package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import ascribe.nlp.text.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A cue by which a claim is known.
///
/// @param pattern over the words of a [CueText]
/// @param firsts what the pattern can begin with
/// @param example a sentence that has the cue
record CueRow(ClaimType type, Strength strength, Pattern pattern, BitSet firsts, String example) {

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
    var pattern = Pattern.compile(columns[2]);
    return new CueRow(
        ClaimType.valueOf(columns[0]),
        Strength.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        pattern,
        firsts(pattern),
        columns[3]);
  }

  /// The characters with which the pattern would read on.
  private static BitSet firsts(Pattern pattern) {
    var firsts = new BitSet();
    IntStream.range(' ', 127).filter(c -> mayBegin(pattern, (char) c)).forEach(firsts::set);
    return firsts;
  }

  private static boolean mayBegin(Pattern pattern, char first) {
    return Stream.of(" ", "x")
        .map(before -> pattern.matcher(before + first))
        .anyMatch(matcher -> matchesAt(matcher, 1) || matcher.hitEnd());
  }

  /// Whether the cue is in the text: a search at each word that it can begin with, since one at
  /// each character costs several times as much.
  boolean isIn(CueText text) {
    var matcher = pattern.matcher(text.text());
    for (int start : text.starts()) {
      if (firsts.get(text.text().charAt(start)) && matchesAt(matcher, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesAt(Matcher matcher, int start) {
    return matcher
        .region(start, matcher.regionEnd())
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .lookingAt();
  }
}
