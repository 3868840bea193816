package ascribe.nlp.time;

import static ascribe.nlp.time.Clause.word;

import ascribe.model.Span;
import ascribe.model.TimexReading.Direction;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells from the verbs of a sentence whether a time expression in it lies in the past or in the
/// future: "said on Friday", "will meet on Friday".
final class Tense {

  /// Verbs farther than this many words away belong to something else.
  private static final int REACH = 20;

  /// A verb at most this many words before the expression, a preposition between them, surely
  /// governs it.
  private static final int NEAR = 2;

  /// A verb less than this many words behind an expression that opens its clause surely governs it.
  private static final int CLAUSE = 8;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final WordList past;
  private final WordList arranging;
  private final VerbTense verbs;
  private final Schedule schedule;
  private final Deadlines deadlines;
  private final PastPlans plans;

  Tense(RuleBook rules) {
    this.past = rules.list("pastverb");
    this.arranging = rules.list("arrangingverb");
    this.verbs = new VerbTense(rules);
    this.schedule = new Schedule(rules);
    this.deadlines = new Deadlines(rules);
    this.plans = new PastPlans(rules);
  }

  /// Where a verb points.
  ///
  /// @param near whether it surely governs the expression and arranges nothing: "was held in June",
  ///   "rejected the plan in June", not "was planned for June"; of a time to come, whether that is
  ///   no plan of the past ("were to meet in June")
  record Pointer(Direction direction, boolean near) {}

  /// Where the verb that governs `expression` points; null when none tells.
  @Nullable Pointer of(Analysis analysis, Span sentence, Span expression) {
    var before =
        Clause.withoutList(analysis.tokens(new Span(sentence.start(), expression.start())));
    var after =
        analysis.tokens(new Span(expression.end(), Math.max(expression.end(), sentence.end())));
    if (Ahead.leads(before)) {
      return new Pointer(deadlines.over(before, after) ? Direction.PAST : Direction.FUTURE, true);
    }
    boolean modifies =
        Clause.introduces(before)
            || !after.isEmpty() && Clause.POSSESSIVES.contains(after.getFirst().text());
    if (modifies) {
      return null; // "the Friday talks", "Friday's talks": the verb governs the talks
    }
    if (Schedule.takesPlace(before)) {
      return new Pointer(Direction.FUTURE, true);
    }
    if (!after.isEmpty() && after.getFirst().is("AUX") && past.has(word(after.getFirst()))) {
      return new Pointer(Direction.PAST, false); // "what was planned for Friday was called off"
    }
    if (before.stream().allMatch(token -> token.is("PUNCT"))
        && !after.isEmpty()
        && Clause.PRESENT.contains(word(after.getFirst()))) {
      return null; // "Friday is all that counts, he said"
    }
    boolean opens = Clause.opens(before);
    int nearest = opens ? -1 : lastVerb(before);
    if (!opens && nearest < 0 && schedule.leadsTo(before) && !beginsPast(after)) {
      return new Pointer(Direction.FUTURE, true);
    }
    int next = nearest < 0 ? firstVerb(after) : -1;
    var direction =
        next >= 0 ? told(after, next) : nearest >= 0 ? governed(before, nearest, after) : null;
    if (direction == null
        && nearest >= 0
        && schedule.leadsTo(before.subList(nearest, before.size()))) {
      return new Pointer(Direction.FUTURE, true); // "Talks resume": a verb for the tagger
    }
    if (direction == null && Deadlines.lasting(before, nearest)) {
      return new Pointer(Direction.FUTURE, true); // "is being shown until Friday"
    }
    boolean near =
        next >= 0
            ? (opens || before.size() < NEAR) && next < CLAUSE && !arranges(after.get(next))
            : nearest >= 0 && governs(before, nearest, direction);
    return direction == null
        ? null
        : new Pointer(direction, near || next >= 0 && direction == Direction.FUTURE);
  }

  private boolean governs(List<Token> before, int verb, @Nullable Direction direction) {
    return direction == Direction.FUTURE
        ? !plans.over(before, verb)
        : !arranges(before.get(verb))
            && (verb >= before.size() - NEAR || plans.onlyObject(before, verb));
  }

  /// "Air travel on Sunday fell."
  private boolean beginsPast(List<Token> after) {
    return !after.isEmpty() && deadlines.toldPast(after.getFirst());
  }

  private int lastVerb(List<Token> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      boolean near = i >= before.size() - 2;
      if (verbs.tells(before.get(i)) && !Clause.place(before, i) && !PastPlans.dated(before, i)
          || Clause.progressive(before, i)
          || near && verbs.isTakenForAnother(before, i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Direction governed(List<Token> before, int verb, List<Token> after) {
    var direction = verbs.direction(before, verb);
    if (direction == null) {
      return schedule.announcedBefore(before, verb) ? Direction.FUTURE : null;
    }
    return direction == Direction.PAST ? deadlines.of(before, verb, after) : direction;
  }

  private boolean arranges(Token verb) {
    return arranging.has(word(verb));
  }

  private int firstVerb(List<Token> after) {
    for (int i = 0; i < Math.min(after.size(), REACH); i++) {
      boolean relative = i > 0 && RELATIVES.contains(word(after.get(i - 1)));
      if (verbs.tells(after.get(i)) && !relative) {
        return i;
      }
    }
    return -1;
  }

  /// "On Friday the government planned to pay": what was planned is past, unlike where the day
  /// follows the verb.
  private @Nullable Direction told(List<Token> after, int at) {
    if (word(after.get(at)).endsWith("ed")) {
      return Direction.PAST;
    }
    var direction = verbs.direction(after, at);
    return direction == null && schedule.announced(after, at) ? Direction.FUTURE : direction;
  }
}
