package ascribe.nlp.time;

import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows where the clauses around a time expression begin and end.
final class Clause {

  static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "’s", "'re", "’re");

  private static final Set<String> NAMES = Set.of("NOUN", "PROPN", "ADJ");

  /// Without "her", which may be whom the verb is about: "will meet her Friday".
  private static final Set<String> OWNERS = Set.of("his", "their", "its", "my", "our", "your");

  private Clause() {}

  /// The words before "17 June" in "on 16 and 17 June": one verb governs all days of a list.
  static List<Token> withoutList(List<Token> before) {
    int end = before.size();
    while (end > 1
        && (before.get(end - 1).is("CCONJ") || before.get(end - 1).text().equals(","))
        && before.get(end - 2).is("NUM")) {
      end -= 2;
    }
    return before.subList(0, end);
  }

  /// "…, but in March a judge ruled", "…; in March a judge ruled": the verb of the clause comes
  /// after.
  static boolean opens(List<Token> before) {
    int at = before.size() - 1;
    if (at >= 0 && before.get(at).is("ADP")) {
      at--;
    }
    return at > 0
        && (before.get(at).is("CCONJ") && before.get(at - 1).is("PUNCT")
            || before.get(at).text().equals(";"));
  }

  /// Whether the words lead to a noun behind the expression: "the Friday talks", "his long-planned
  /// Friday talks".
  static boolean introduces(List<Token> before) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).is("ADJ")) {
      at--;
    }
    return at >= 0 && (before.get(at).is("DET") || OWNERS.contains(word(before.get(at))));
  }

  /// What follows "when" in "until Sunday, when he was freed" and "Sunday's session, when it fell";
  /// empty where no such clause tells what happened then.
  static List<Token> when(List<Token> after) {
    int at = 0;
    if (!after.isEmpty() && POSSESSIVES.contains(after.getFirst().text())) {
      at++;
      while (at < after.size() && NAMES.contains(after.get(at).tag())) {
        at++;
      }
    }
    if (at < after.size() && after.get(at).text().equals(",")) {
      at++;
    }
    return at < after.size() && word(after.get(at)).equals("when")
        ? after.subList(at + 1, after.size())
        : List.of();
  }

  /// "Flew to Cork on Tuesday": the tagger takes a name behind "to" for a verb.
  static boolean place(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).text().equals("to")
        && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  /// "He is holding talks on Friday."
  static boolean progressive(List<Token> tokens, int at) {
    return at > 0
        && word(tokens.get(at)).endsWith("ing")
        && tokens.get(at - 1).is("AUX")
        && PRESENT.contains(word(tokens.get(at - 1)));
  }

  static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
