package ascribe.nlp.actor.pronoun;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import java.util.HashMap;
import java.util.Map;

/// Reads where the pronouns of a text stand: in whose quotation, as whose source, after whom.
final class PronounPlaces {

  /// Mentions among which the frequency of a person is counted and a rival looked for.
  private static final int LOOKED_BACK = 300;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;
  private final PronounGrammar grammar;

  PronounPlaces(Scene scene, Syntax syntax, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
    this.grammar = new PronounGrammar(scene, syntax);
  }

  PronounPlace of(int token, Gender gender) {
    int offset = scene.span(token).start();
    var frequencies = frequencies(offset);
    if (scene.quotation(offset) != null) {
      var quoting = speeches.quoting(offset);
      var speaker = quoting == null ? null : speeches.speaker(quoting);
      return new PronounPlace(token, token, gender, true, speaker, null, frequencies);
    }
    var told = grammar.isPossessive(token) ? null : speeches.withSourceAt(offset);
    int from = told == null ? token : Math.min(token, quotationBefore(told, token));
    var speaker = told == null ? null : speeches.lastSpeaker(offset);
    if (speaker != null && othersSince(speaker, from, gender)) {
      speaker = null;
    }
    return new PronounPlace(token, from, gender, false, speaker, told, frequencies);
  }

  /// Whether somebody else who answers to the pronoun came up since `speaker` was last mentioned:
  /// as a subject or first in a sentence, neither in a quotation nor in what somebody says.
  private boolean othersSince(Entity speaker, int token, Gender gender) {
    int looked = 0;
    for (var mention : cast.before(scene.span(token).start())) {
      if (++looked > LOOKED_BACK) {
        break;
      }
      int start = mention.span().start();
      boolean said = scene.quotation(start) != null || speeches.isContent(start);
      if (!said && mention.entity() == speaker) {
        return false;
      }
      if (!said && !speeches.names(speaker, start) && comesUp(mention, gender)) {
        return true;
      }
    }
    return false;
  }

  private boolean comesUp(Placed mention, Gender gender) {
    return mention.kind() == MentionKind.NAME
        && PronounCues.mayBe(mention.entity(), gender)
        && (syntax.isSubject(mention.span()) || isFirst(mention));
  }

  /// The first token of what an attribution quotes, `token` where it quotes nothing.
  private int quotationBefore(Attribution told, int token) {
    return told.form() == Form.INDIRECT ? token : scene.at(told.extent().start());
  }

  /// Whether a mention is the first of its type in its sentence.
  boolean isFirst(Placed mention) {
    for (var before : cast.before(mention.span().start())) {
      if (before.entity().type() == mention.entity().type()) {
        return scene.sentence(scene.at(before.span().start()))
            != scene.sentence(scene.at(mention.span().start()));
      }
    }
    return true;
  }

  private Map<Entity, Integer> frequencies(int offset) {
    var counts = new HashMap<Entity, Integer>();
    cast.before(offset).stream()
        .limit(LOOKED_BACK)
        .forEach(m -> counts.merge(m.entity(), 1, Integer::sum));
    return counts;
  }
}
