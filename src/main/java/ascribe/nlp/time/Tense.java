package ascribe.nlp.time;

import ascribe.model.Span;
import ascribe.model.TimexReading.Direction;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells from the verbs of a sentence whether a time expression in it lies in the past or in the
/// future: "said on Friday", "will meet on Friday".
final class Tense {

  /// Verbs farther than this many words away belong to something else.
  private static final int REACH = 20;

  /// An auxiliary stands at most this many words before its verb.
  private static final int AUXILIARY_REACH = 3;

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");
  private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "’s");
  private static final Set<String> SOON = Set.of("soon", "early");
  private static final Set<String> DEADLINES = Set.of("until", "till", "by");

  private final WordList past;
  private final WordList future;
  private final WordList untold;

  Tense(RuleBook rules) {
    this.past = rules.list("pastverb");
    this.future = rules.list("futureword");
    this.untold = rules.list("timelessverb");
  }

  /// Where the verb that governs `expression` points; null when none tells.
  @Nullable Direction of(Analysis analysis, Span sentence, Span expression) {
    var before = analysis.tokens(new Span(sentence.start(), expression.start()));
    var after =
        analysis.tokens(new Span(expression.end(), Math.max(expression.end(), sentence.end())));
    if (!before.isEmpty() && before.getLast().is("DET")) {
      return null; // "the Friday talks": the verb governs the talks
    }
    if (!after.isEmpty() && POSSESSIVES.contains(after.getFirst().text())) {
      return null; // "Friday's talks" likewise
    }
    if (before.size() > 2
        && word(before.getLast()).equals("as")
        && SOON.contains(word(before.get(before.size() - 2)))) {
      return Direction.FUTURE;
    }
    if (!after.isEmpty() && after.getFirst().is("AUX") && past.has(word(after.getFirst()))) {
      return Direction.PAST; // "what was planned for Friday was called off"
    }
    boolean deadline = !before.isEmpty() && DEADLINES.contains(word(before.getLast()));
    int reach = opensClause(before) ? 0 : REACH;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - reach); i--) {
      if (tells(before.get(i)) || i >= before.size() - 2 && participle(before.get(i))) {
        var direction = direction(before, i);
        return deadline && direction == Direction.PAST ? Direction.FUTURE : direction;
      }
    }
    for (int i = 0; i < Math.min(after.size(), REACH); i++) {
      if (tells(after.get(i))) {
        var past = after.get(i).text().endsWith("ed");
        return past ? Direction.PAST : direction(after, i);
      }
    }
    return null;
  }

  /// "…, but in March a judge ruled": the verb of the clause comes after.
  private static boolean opensClause(List<Token> before) {
    int at = before.size() - 1;
    if (at >= 0 && before.get(at).is("ADP")) {
      at--;
    }
    return at > 0 && before.get(at).is("CCONJ") && before.get(at - 1).is("PUNCT");
  }

  private boolean tells(Token token) {
    var word = word(token);
    boolean verb = token.is("VERB") || token.is("AUX");
    return !word.endsWith("ing") && !untold.has(word) && (verb || future.has(word));
  }

  /// A verb that the tagger may have taken for an adjective: "the ruling, announced Friday".
  private boolean participle(Token token) {
    return token.is("ADJ")
        && (token.text().endsWith("ed") || past.has(token.text()))
        && Character.isLowerCase(token.text().charAt(0));
  }

  private @Nullable Direction direction(List<Token> tokens, int at) {
    var word = word(tokens.get(at));
    if (future.has(word)) {
      return Direction.FUTURE;
    }
    for (int i = at - 1; i >= Math.max(0, at - AUXILIARY_REACH); i--) {
      var auxiliary = word(tokens.get(i));
      if (future.has(auxiliary) || auxiliary.equals("to") && tokens.get(at).is("VERB")) {
        return Direction.FUTURE;
      }
      if (tokens.get(i).is("AUX") && PRESENT.contains(auxiliary)) {
        return null;
      }
      if (!tokens.get(i).is("AUX") && !tokens.get(i).is("ADV") && !tokens.get(i).is("PART")) {
        break;
      }
    }
    return word.endsWith("ed") || past.has(word) ? Direction.PAST : null;
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
