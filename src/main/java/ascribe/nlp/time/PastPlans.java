package ascribe.nlp.time;

import static ascribe.nlp.time.Clause.word;

import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Knows plans that are over or may be, and what else tells in which part of a sentence a time
/// stands.
final class PastPlans {

  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> MODALS =
      Set.of("would", "may", "might", "must", "should", "could");
  private static final Set<String> HOPES =
      Set.of("hoped", "planned", "intended", "wanted", "meant", "due", "expected", "scheduled");
  private static final Set<String> ONCE = Set.of("first", "originally", "initially", "previously");
  private static final Set<String> PLACED = Set.of("in", "on");
  private static final Set<String> OBJECTS =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM");

  /// "Had been due to", "had long hoped": words at most before the hope.
  private static final int PERFECT_REACH = 4;

  /// An infinitive farther than this many words away may be a mere purpose: "raised prices to cover
  /// the costs of a strike in May".
  private static final int FAR = 4;

  private static final Set<String> CAUSES = Set.of("of", "from", "after");

  private final WordList past;
  private final WordList future;
  private final WordList demanding;
  private final WordList arranging;
  private final WordList events;

  PastPlans(RuleBook rules) {
    this.past = rules.list("pastverb");
    this.future = rules.list("futureword");
    this.demanding = rules.list("demandingverb");
    this.arranging = rules.list("arrangingverb");
    this.events = rules.list("eventnoun");
  }

  /// "Was to have met", "had hoped to meet", "had been due to meet": what was to be and is over.
  ///
  /// @param to where "to" stands
  /// @param verb where the infinitive stands
  static boolean undone(List<Token> tokens, int to, int verb) {
    boolean hoped = to > 0 && hoped(tokens, to - 1);
    boolean have =
        to > 0
            && WAS.contains(word(tokens.get(to - 1)))
            && tokens.subList(to + 1, verb).stream().anyMatch(token -> word(token).equals("have"));
    return hoped || have;
  }

  /// "Had long hoped", "had been due".
  private static boolean hoped(List<Token> tokens, int at) {
    return HOPES.contains(word(tokens.get(at)))
        && tokens.subList(Math.max(0, at - PERFECT_REACH), at).stream()
            .anyMatch(token -> word(token).equals("had"));
  }

  /// "Rejected the plan in June": the noun tells nothing of the time behind it.
  static boolean dated(List<Token> before, int noun) {
    return noun == before.size() - 2
        && before.get(noun).is("NOUN")
        && PLACED.contains(word(before.getLast()));
  }

  /// "Would have met", "must have met".
  ///
  /// @param at where "have" may stand
  static boolean missed(List<Token> tokens, int at) {
    return at > 0
        && word(tokens.get(at)).equals("have")
        && MODALS.contains(word(tokens.get(at - 1)));
  }

  /// "Were to meet", "first planned for", and a far infinitive behind no word of plans: the time
  /// may be over.
  boolean over(List<Token> before, int verb) {
    if (verb > 0 && ONCE.contains(word(before.get(verb - 1))) || hoped(before, verb)) {
      return true;
    }
    int to = verb - 1;
    while (to > 0 && verb - to < FAR && !word(before.get(to)).equals("to")) {
      to--;
    }
    if (to <= 0 || !word(before.get(to)).equals("to") || !before.get(verb).is("VERB")) {
      return false;
    }
    var leading = word(before.get(to - 1));
    boolean plan = future.has(leading) || demanding.has(leading) || arranging.has(leading);
    return WAS.contains(leading)
        || !plan && before.size() - verb > FAR && isPurpose(before, to, verb);
  }

  /// "Raised its fees to cover the costs of a strike": the time may be that of the strike.
  private boolean isPurpose(List<Token> before, int to, int verb) {
    return before.subList(0, to).stream()
            .anyMatch(t -> t.is("VERB") && (word(t).endsWith("ed") || past.has(word(t))))
        && before.subList(verb, before.size()).stream().anyMatch(t -> CAUSES.contains(word(t)));
  }

  /// Whether nothing but an object that is no event stands between a verb and "in June": "rejected
  /// the plan in June", not "won votes for the trip in June", "won the election in June".
  boolean onlyObject(List<Token> before, int verb) {
    int last = before.size() - 1;
    return verb + 1 < last
        && PLACED.contains(word(before.get(last)))
        && !demanding.has(word(before.get(verb)))
        && !events.has(word(before.get(last - 1)))
        && IntStream.range(verb + 1, last)
            .allMatch(i ->
                OBJECTS.contains(before.get(i).tag()) || i == verb + 1 && before.get(i).is("ADP"));
  }
}
