package ascribe.nlp.attribution.line;

import ascribe.nlp.text.Lexicon;
import java.util.Set;

/// Knows the short adverbials of time that stand between a source and its verb, or behind it.
public final class TimeWords {

  private static final Set<String> DAYS = Lexicon.words(TimeWords.class, "times.tsv", "day");

  private static final Set<String> PARTS = Lexicon.words(TimeWords.class, "times.tsv", "part");

  private static final Set<String> DEICTIC = Lexicon.words(TimeWords.class, "times.tsv", "which");

  private TimeWords() {}

  static boolean isDay(Unit unit) {
    return DAYS.contains(unit.word());
  }

  /// The unit behind an adverbial that starts at `i`; `i` itself when none does.
  public static int skip(Line line, int i) {
    int at = line.at(i).says("on", "late", "early") ? i + 1 : i;
    if (isDay(line.at(at))) {
      at++;
      return PARTS.contains(line.at(at).word()) ? at + 1 : at;
    }
    if (DEICTIC.contains(line.at(at).word()) && PARTS.contains(line.at(at + 1).word())) {
      return at + 2;
    }
    return i;
  }

  /// The first unit of an adverbial that ends right before `end`; `end` itself when none does.
  public static int skipBack(Line line, int end) {
    for (int start = Math.max(0, end - 3); start < end; start++) {
      if (skip(line, start) == end) {
        return start;
      }
    }
    return end;
  }
}
