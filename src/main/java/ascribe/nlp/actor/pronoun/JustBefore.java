package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whom a text mentions, outside quotations, right before the source of an attribution: in the last
/// sentence before it that has words of the text's own, and in the source's own sentence.
public final class JustBefore {

  /// Sentences of a quotation over which the text's own words are still those just before.
  private static final int REACH = 8;

  private static final int FRAGMENT = 7;

  private final Scene scene;
  private final Cast cast;

  public JustBefore(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The mentions of actors of one type before the token with which the source begins, the nearest
  /// first; where it stands behind what it quotes, before the quotation.
  public List<Placed> mentions(ActorType type, int source, @Nullable Attribution attribution) {
    int start = scene.span(source).start();
    int from =
        attribution == null || attribution.form() == Form.INDIRECT
            ? start
            : Math.min(start, attribution.extent().start());
    int last = scene.at(from) - 1;
    while (last >= 0
        && (scene.isQuoted(last)
            || scene.sentence(last) == scene.sentence(source)
            || isFragment(last))) {
      last--;
    }
    var found = new ArrayList<Placed>();
    if (last >= 0 && scene.sentence(scene.at(from)) - scene.sentence(last) > REACH) {
      return found;
    }
    for (var mention : cast.before(from)) {
      if (last < 0 || scene.sentence(mention.span()) < scene.sentence(last)) {
        break;
      }
      boolean ends = mention.span().end() <= from; // "He" in "Jane He"
      if (ends
          && mention.entity().type() == type
          && scene.quotation(mention.span().start()) == null) {
        found.add(mention);
      }
    }
    return found;
  }

  /// Whether the token is in a sentence of a few words and without a verb: "Or its second."
  private boolean isFragment(int token) {
    int from = scene.sentenceStart(token);
    int to = scene.sentenceEnd(token);
    return to - from <= FRAGMENT
        && IntStream.range(from, to).noneMatch(i -> scene.is(i, "VERB", "AUX"));
  }
}
