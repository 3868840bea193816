package ascribe.nlp.time;

import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Knows what in the present tells of a time to come: "the meeting is on Friday", "Rovers face City
/// on Friday", "we meet on Friday", "see you on Friday".
final class Schedule {

  private static final Set<String> COPULAS = Set.of("is", "are", "'s", "’s", "'re", "’re");
  private static final Set<String> PERSONS = Set.of("we", "they", "you", "i");
  private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "PRON");

  /// What begins where it stands: "a letter is from Friday" looks back.
  private static final Set<String> ORIGINS = Set.of("from", "since", "of", "after", "following");

  /// What leads from an announcement to something that happened before.
  private static final Set<String> BACKGROUND =
      Set.of("after", "since", "from", "following", "as", "over", "about");

  private static final Set<String> CONDITIONS = Set.of("if", "when", "once", "unless");

  /// A condition stands at most this many words before its verb.
  private static final int CONDITION_REACH = 4;

  private final WordList scheduled;
  private final WordList announcing;

  Schedule(RuleBook rules) {
    this.scheduled = rules.list("schedule");
    this.announcing = rules.list("announcingverb");
  }

  /// Whether the words before an expression say that something takes place then, without a verb
  /// that [Tense] sees: the tagger takes "face" and "starts" for nouns.
  boolean leadsTo(List<Token> before) {
    for (int i = before.size() - 1; i > 0; i--) {
      boolean subject =
          SUBJECTS.contains(before.get(i - 1).tag())
              || word(before, i - 1).matches(",|\\p{L}+ing")
              || i == 1 && before.getFirst().is("VERB") && takenForVerb(before);
      if (scheduled.has(word(before, i)) && subject) {
        return true;
      }
    }
    return false;
  }

  /// "Talks resume", "the summit ends": the first is a verb for the tagger.
  private static boolean takenForVerb(List<Token> before) {
    return word(before, 0).endsWith("s") || word(before, 1).endsWith("s");
  }

  /// "The meeting is at 9.30 on Friday": nothing but prepositions, hours and adverbs between.
  static boolean takesPlace(List<Token> before) {
    int at = before.size() - 1;
    if (at > 1 && word(before, at).equals("for") && !before.get(at - 1).is("NOUN")) {
      at--; // "snow is forecast for Friday"
      return COPULAS.contains(word(before, at - 1)) && !before.get(at).is("ADV");
    }
    while (at > 0 && between(before.get(at)) && !ORIGINS.contains(word(before, at))) {
      at--;
    }
    return at > 0 && before.get(at).is("AUX") && COPULAS.contains(word(before, at));
  }

  private static boolean between(Token token) {
    return token.is("ADP") || token.is("NUM") || token.is("ADV");
  }

  /// "The league meets City on Friday", "Meet us on Friday", and whatever stands right before: "the
  /// film comes out on Friday", or stands in a condition. Not "comes after talks on Friday", "faces
  /// charges over a brawl on Friday".
  ///
  /// @param at where a verb stands that is no past form
  boolean announcedBefore(List<Token> before, int at) {
    var between = before.subList(at + 1, before.size());
    return (present(before, at) || several(before, at) || coordinated(before, at))
        && between.stream().noneMatch(token -> BACKGROUND.contains(Clause.word(token)))
        && (announcing.has(word(before, at))
            || between.stream().allMatch(Schedule::between)
            || conditional(before, at));
  }

  /// "If Rovers win the match on Friday", "when we get there on Friday".
  private static boolean conditional(List<Token> before, int at) {
    return before.subList(Math.max(0, at - CONDITION_REACH), at).stream()
        .anyMatch(token -> CONDITIONS.contains(Clause.word(token)));
  }

  /// "On Friday the league meets."
  boolean announced(List<Token> after, int at) {
    return announcing.has(word(after, at)) && present(after, at);
  }

  /// Whether the verb is one of the present. What follows no noun is often a plural taken for a
  /// verb.
  private static boolean present(List<Token> tokens, int at) {
    if (!tokens.get(at).is("VERB")) {
      return false;
    }
    boolean third = word(tokens, at).endsWith("s");
    if (at == 0) {
      return !third;
    }
    return third
        ? SUBJECTS.contains(tokens.get(at - 1).tag())
        : PERSONS.contains(word(tokens, at - 1)) || conditional(tokens, at);
  }

  /// "Rovers play City on Friday."
  private boolean several(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).is("VERB")
        && announcing.has(word(tokens, at))
        && (tokens.get(at - 1).is("NOUN") || tokens.get(at - 1).is("PROPN"))
        && word(tokens, at - 1).endsWith("s");
  }

  /// "They play City and travel to Lisbon on Friday."
  private boolean coordinated(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at).is("VERB")
        && tokens.get(at - 1).is("CCONJ")
        && IntStream.range(0, at - 1)
            .anyMatch(
                i -> announcing.has(word(tokens, i)) && present(tokens, i) || several(tokens, i));
  }

  private static String word(List<Token> tokens, int at) {
    return Clause.word(tokens.get(at));
  }
}
