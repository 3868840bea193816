package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Tells sources that are several actors, of which none may be chosen.
final class Several {

  private final Scene scene;
  private final Cast cast;
  private final NounPhrases phrases;

  Several(Scene scene, Cast cast, NounPhrases phrases) {
    this.scene = scene;
    this.cast = cast;
    this.phrases = phrases;
  }

  /// "Smith and Jones", "Ann Lee (D-Conn.) and others", "Spain, Chile and Peru"; not "Ann Lee, a
  /// nurse and mother".
  ///
  /// @param phrase the first of a source that ends before `to`
  boolean speak(NounPhrase phrase, int to) {
    int end = behindBrackets(phrase.to(), to);
    var first = name(phrase);
    while (first != null && end < to && scene.word(end).equals(",") && !joins(end + 1)) {
      var next = phrases.at(end + 1, to);
      if (next == null || !isAnother(next, first.entity().type())) {
        return false;
      }
      end = behindBrackets(next.to(), to);
    }
    boolean comma = scene.word(end).equals(",") && !scene.lower(end + 1).equals("or"); // a name
    int and = comma ? end + 1 : end;
    return and + 1 < to && joins(and) && phrases.at(and + 1, to) != null;
  }

  private boolean joins(int token) {
    return scene.lower(token).matches("and|&|or");
  }

  /// Whether the phrase names one more of the type; places that do nothing are no actors yet.
  private boolean isAnother(NounPhrase phrase, ActorType type) {
    var name = name(phrase);
    boolean capital = scene.is(phrase.from(), "PROPN") && scene.startsCapital(phrase.from());
    return name == null ? type != ActorType.PERSON && capital : name.entity().type() == type;
  }

  private @Nullable Placed name(NounPhrase phrase) {
    var mention = cast.at(scene.span(phrase.head()).start());
    return mention != null && mention.kind() == MentionKind.NAME ? mention : null;
  }

  /// Where what stands in brackets at a token ends; the token itself where nothing does.
  private int behindBrackets(int token, int to) {
    if (token >= to || !scene.word(token).equals("(")) {
      return token;
    }
    int close = token;
    while (close < to && !scene.word(close).equals(")")) {
      close++;
    }
    return Math.min(close + 1, to);
  }
}
