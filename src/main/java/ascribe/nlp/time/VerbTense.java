package ascribe.nlp.time;

import static ascribe.nlp.time.Clause.word;

import ascribe.model.TimexReading.Direction;
import ascribe.nlp.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells from a verb's form and the auxiliaries before it where it points: "met", "will have met",
/// "declined to meet".
final class VerbTense {

  /// An auxiliary stands at most this many words before its verb.
  private static final int AUXILIARY_REACH = 3;

  private final WordList past;
  private final WordList future;
  private final WordList doing;
  private final WordList untold;

  VerbTense(RuleBook rules) {
    this.past = rules.list("pastverb");
    this.future = rules.list("futureword");
    this.doing = rules.list("doingverb");
    this.untold = rules.list("timelessverb");
  }

  /// Whether a word is a verb that tells a time.
  boolean tells(Token token) {
    var word = word(token);
    boolean verb = token.is("VERB") || token.is("AUX");
    return !word.endsWith("ing") && !untold.has(word) && (verb || future.has(word));
  }

  /// Whether a word right before a time may be a verb that the tagger took for something else.
  boolean isTakenForAnother(List<Token> tokens, int at) {
    return participle(tokens.get(at)) || misread(tokens, at);
  }

  /// An adjective for the tagger: "the ruling, announced Friday".
  private boolean participle(Token token) {
    return token.is("ADJ")
        && (token.text().endsWith("ed") || past.has(token.text()))
        && Character.isLowerCase(token.text().charAt(0));
  }

  /// "The prize, won on Friday": a noun for the tagger.
  private boolean misread(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).is("NOUN")
        && past.has(word(tokens.get(at)))
        && tokens.get(at - 1).text().equals(",");
  }

  /// Where the verb at a position points, with the auxiliaries before it; null when it does not
  /// tell.
  @Nullable Direction direction(List<Token> tokens, int at) {
    var word = word(tokens.get(at));
    if (future.has(word) || Clause.progressive(tokens, at)) {
      return Direction.FUTURE;
    }
    for (int i = at - 1; i >= Math.max(0, at - AUXILIARY_REACH); i--) {
      var auxiliary = word(tokens.get(i));
      if (auxiliary.equals("to") && tokens.get(at).is("VERB")) {
        boolean done =
            i > 0 && doing.has(word(tokens.get(i - 1))) // "declined to comment"
                || PastPlans.undone(tokens, i, at);
        return done ? Direction.PAST : Direction.FUTURE;
      }
      if (PastPlans.missed(tokens, i)) {
        return Direction.PAST;
      }
      if (future.has(auxiliary)) {
        return Direction.FUTURE;
      }
      if (tokens.get(i).is("AUX") && Clause.PRESENT.contains(auxiliary)) {
        return null;
      }
      if (!tokens.get(i).is("AUX") && !tokens.get(i).is("ADV") && !tokens.get(i).is("PART")) {
        break;
      }
    }
    return word.endsWith("ed") || past.has(word) ? Direction.PAST : null;
  }
}
