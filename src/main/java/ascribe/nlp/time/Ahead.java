package ascribe.nlp.time;

import static ascribe.nlp.time.Clause.word;

import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows words that lead to a time to come, whatever the verb: "ahead of Friday", "the next
/// hearing, on Friday", "should be there by Friday".
final class Ahead {

  /// What leads to a time to come, whatever the verb.
  private static final List<String> PHRASES =
      List.of(
          "ahead of",
          "heading into",
          "leading up to",
          "as soon as",
          "as early as",
          " starting",
          " beginning",
          " effective");

  private static final Set<String> NEXT = Set.of("next", "upcoming", "forthcoming");

  private static final Set<String> LIMITS = Set.of("by", "before", "until");

  /// "Should" stands at most this many words before the limit.
  private static final int OWED_REACH = 8;

  private Ahead() {}

  /// Whether the words before an expression lead to a time to come, whatever the verb.
  static boolean leads(List<Token> before) {
    return PHRASES.stream().anyMatch(lead(before)::endsWith) || next(before) || owed(before);
  }

  /// "It should be there by Friday."
  private static boolean owed(List<Token> before) {
    var last = before.subList(Math.max(0, before.size() - OWED_REACH), before.size());
    return !last.isEmpty()
        && LIMITS.contains(word(last.getLast()))
        && last.stream().anyMatch(token -> word(token).equals("should"))
        && last.stream().noneMatch(token -> word(token).equals("have"));
  }

  /// "The next hearing, on Friday".
  private static boolean next(List<Token> before) {
    int at = before.size() - 1;
    if (at > 0 && before.get(at).is("ADP")) {
      at--;
    }
    if (at > 0 && word(before.get(at)).equals(",")) {
      at--;
    }
    int noun = at;
    while (at > 0
        && (before.get(at).is("NOUN") || before.get(at).is("ADJ"))
        && !NEXT.contains(word(before.get(at)))) {
      at--;
    }
    return at >= 0 && at < noun && NEXT.contains(word(before.get(at)));
  }

  /// The last words before the expression, without an article.
  private static String lead(List<Token> before) {
    int end = before.size() - (!before.isEmpty() && before.getLast().is("DET") ? 1 : 0);
    return before.subList(Math.max(0, end - 3), end).stream()
        .map(Clause::word)
        .collect(Collectors.joining(" ", " ", ""));
  }
}
