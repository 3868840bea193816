package ascribe.nlp.time;

import static ascribe.nlp.time.Clause.word;

import ascribe.model.TimexReading.Direction;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Set;

/// Knows where words that lead ahead point: "by" and "until" behind a verb in the past do as a rule
/// ("gave them until Friday"), and "as early as"; not where what was so until then is over ("had
/// found 12 by Friday", "lasted until Friday", "did not open until Friday").
final class Deadlines {

  /// The auxiliary of a past perfect stands at most this many words before its verb.
  private static final int AUXILIARY_REACH = 3;

  /// The words of "as early as".
  private static final int EARLY = 3;

  /// The verb of a clause stands at most this many words behind its beginning.
  private static final int CLAUSE = 8;

  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> STATES = Set.of("was", "were");
  private static final Set<String> PERFECT = Set.of("has", "have");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ", "ADV", "NUM");
  private static final Set<String> DENIALS =
      Set.of("not", "n't", "n’t", "never", "nobody", "none", "no-one");

  private final WordList lasting;
  private final WordList demanding;
  private final WordList arranging;
  private final WordList past;
  private final WordList future;

  Deadlines(RuleBook rules) {
    this.lasting = rules.list("lastingverb");
    this.demanding = rules.list("demandingverb");
    this.arranging = rules.list("arrangingverb");
    this.past = rules.list("pastverb");
    this.future = rules.list("futureword");
  }

  /// Whether the expression ends what goes on until then: not "did not open until Friday".
  ///
  /// @param verb where a verb stands that tells no time; less than 0 for none
  static boolean lasting(List<Token> before, int verb) {
    return !before.isEmpty()
        && UNTIL.contains(word(before.getLast()))
        && before.subList(Math.max(0, verb - AUXILIARY_REACH), Math.max(0, verb)).stream()
            .noneMatch(token -> word(token).equals("did"));
  }

  /// @param before the words before the expression
  /// @param verb where the verb that governs it stands, one that points to the past
  /// @param after the words behind it
  Direction of(List<Token> before, int verb, List<Token> after) {
    var preposition = word(before.getLast());
    boolean until = UNTIL.contains(preposition);
    boolean deadline = until || preposition.equals("by");
    if (!deadline || overWhen(after) || until && denied(before, verb)) {
      return Direction.PAST;
    }
    var governing = word(before.get(verb));
    if (demanding.has(governing) || arranging.has(governing)) {
      return Direction.FUTURE;
    }
    boolean over =
        until
            ? lasting.has(governing) || verb > 0 && lasting.has(word(before.get(verb - 1)))
            : STATES.contains(governing)
                || verb > 0 && STATES.contains(word(before.get(verb - 1))) // "were sold by Friday"
                || perfect(before, verb);
    return over ? Direction.PAST : Direction.FUTURE;
  }

  /// "Until Sunday, when he was freed": the tagger takes some past forms for other words.
  private boolean overWhen(List<Token> after) {
    var clause = Clause.when(after);
    for (var token : clause.subList(0, Math.min(clause.size(), CLAUSE))) {
      var word = word(token);
      boolean named = NAMING.contains(token.tag());
      if (future.has(word) || !named && (word.endsWith("ed") || past.has(word))) {
        return !future.has(word);
      }
    }
    return false;
  }

  /// "The protests, beginning Sunday, have grown", "was warned as early as Monday": what leads
  /// ahead elsewhere.
  boolean over(List<Token> before, List<Token> after) {
    return overWhen(after)
        || after.size() > 1
            && after.getFirst().text().equals(",")
            && (PERFECT.contains(word(after.get(1))) || STATES.contains(word(after.get(1))))
        || before.size() > EARLY
            && word(before.getLast()).equals("as")
            && toldPast(before.get(before.size() - EARLY - 1));
  }

  boolean toldPast(Token token) {
    var word = word(token);
    return !token.is("AUX") && !arranging.has(word) && (word.endsWith("ed") || past.has(word));
  }

  private static boolean perfect(List<Token> before, int verb) {
    return before.subList(Math.max(0, verb - AUXILIARY_REACH), verb).stream()
        .anyMatch(token -> word(token).equals("had"));
  }

  private static boolean denied(List<Token> before, int verb) {
    return before.subList(Math.max(0, verb - AUXILIARY_REACH), before.size()).stream()
        .anyMatch(token -> DENIALS.contains(word(token)));
  }
}
