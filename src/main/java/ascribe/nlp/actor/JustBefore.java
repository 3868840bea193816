package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.nlp.actor.Cast.Placed;
import ascribe.nlp.actor.NounPhrases.NounPhrase;
import java.util.ArrayList;
import java.util.List;

/// Whom a text mentions, outside quotations, right before the source of an attribution: in the last
/// sentence before it that has words of the text's own, and in the source's own sentence.
final class JustBefore {

  private final Scene scene;
  private final Cast cast;

  JustBefore(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The mentions of actors of one type before the phrase that heads the source, the nearest first;
  /// where it stands behind what it quotes, before the quotation.
  List<Placed> mentions(ActorType type, NounPhrase phrase, Attribution attribution) {
    int start = scene.span(phrase.from()).start();
    boolean quotes = attribution.form() != Form.INDIRECT;
    int from = quotes ? Math.min(start, attribution.extent().start()) : start;
    int last = scene.at(from) - 1;
    while (last >= 0 && (isQuoted(last) || scene.sentence(last) == scene.sentence(phrase.from()))) {
      last--;
    }
    var found = new ArrayList<Placed>();
    for (var mention : cast.before(from)) {
      int at = scene.at(mention.span().start());
      if (last < 0 || scene.sentence(at) < scene.sentence(last)) {
        break;
      }
      if (mention.entity().type == type && !isQuoted(at)) {
        found.add(mention);
      }
    }
    return found;
  }

  private boolean isQuoted(int token) {
    return scene.quotation(scene.span(token).start()) != null;
  }
}
