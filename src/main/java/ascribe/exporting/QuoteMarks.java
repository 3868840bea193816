package ascribe.exporting;

import java.util.List;
import java.util.Optional;

/// The quotation marks at the ends of some words.
final class QuoteMarks {

  /// An opening mark and the mark that closes it.
  private record Pair(String opening, String closing) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("“", "”"),
          new Pair("„", "“"),
          new Pair("„", "”"),
          new Pair("«", "»"),
          new Pair("»", "«"),
          new Pair("``", "''"),
          new Pair("\"", "\""),
          new Pair("‘", "’"),
          new Pair("‚", "‘"),
          new Pair("‹", "›"),
          new Pair("「", "」"),
          new Pair("『", "』"),
          new Pair("'", "'"));

  private QuoteMarks() {}

  static boolean isMark(char c) {
    return PAIRS.stream().anyMatch(p -> p.opening.indexOf(c) >= 0 || p.closing.indexOf(c) >= 0);
  }

  /// Whether one pair of marks holds all of `words`: `“a ‘b’ c”`, but not `“a” b “c”`.
  static boolean wrap(String words) {
    return pair(words.strip()).isPresent();
  }

  /// `words` without the pair that holds them, or without the mark they open or close with.
  static String strip(String words) {
    var all = words.strip();
    return pair(all)
        .map(p -> all.substring(p.opening.length(), all.length() - p.closing.length()))
        .orElseGet(() -> withoutClosing(withoutOpening(all)));
  }

  static boolean opens(String words) {
    return PAIRS.stream().anyMatch(p -> words.stripLeading().startsWith(p.opening));
  }

  static boolean closes(String words) {
    return PAIRS.stream().anyMatch(p -> words.stripTrailing().endsWith(p.closing));
  }

  /// `words` without marks at their ends whose partners lie beyond them.
  static String dropOpenEnds(String words) {
    var all = words.strip();
    for (var p : PAIRS) {
      if (p.opening.equals(p.closing)) {
        continue; // an apostrophe looks the same
      }
      boolean opens = all.startsWith(p.opening);
      boolean closes = all.endsWith(p.closing);
      if (opens && all.indexOf(p.closing, p.opening.length()) < 0) {
        all = all.substring(p.opening.length());
      } else if (closes && all.lastIndexOf(p.opening, all.length() - p.closing.length() - 1) < 0) {
        all = all.substring(0, all.length() - p.closing.length());
      }
    }
    return all;
  }

  private static String withoutOpening(String words) {
    return PAIRS.stream()
        .filter(p -> words.startsWith(p.opening))
        .findFirst()
        .map(p -> words.substring(p.opening.length()))
        .orElse(words);
  }

  private static String withoutClosing(String words) {
    return PAIRS.stream()
        .filter(p -> !p.closing.equals("'") && !p.closing.equals("’"))
        .filter(p -> words.endsWith(p.closing))
        .findFirst()
        .map(p -> words.substring(0, words.length() - p.closing.length()))
        .orElse(words);
  }

  private static Optional<Pair> pair(String words) {
    return PAIRS.stream().filter(p -> holds(p, words)).findFirst();
  }

  private static boolean holds(Pair pair, String words) {
    int ends = pair.opening.length() + pair.closing.length();
    if (words.length() <= ends
        || !words.startsWith(pair.opening)
        || !words.endsWith(pair.closing)) {
      return false;
    }
    int depth = 1;
    int last = words.length() - pair.closing.length();
    for (int i = pair.opening.length(); i < last; i++) {
      if (isApostrophe(words, i)) {
        continue;
      }
      if (words.startsWith(pair.closing, i)) {
        depth--;
      } else if (words.startsWith(pair.opening, i)) {
        depth++;
      }
      if (depth == 0) {
        return false;
      }
    }
    return depth == 1;
  }

  private static boolean isApostrophe(String words, int i) {
    return "'’".indexOf(words.charAt(i)) >= 0
        && Character.isLetterOrDigit(words.charAt(i - 1))
        && Character.isLetterOrDigit(words.charAt(i + 1));
  }
}
