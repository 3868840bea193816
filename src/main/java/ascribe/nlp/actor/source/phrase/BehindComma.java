package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Finds the person whom a source names behind a comma.
final class BehindComma {

  private final Scene scene;
  private final Cast cast;

  BehindComma(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The person whose name ends the phrase behind a comma and a few words that describe: "former
  /// lawmaker Ann Lee", not "a critic of Ann Lee".
  @Nullable Placed atEnd(int comma, int to) {
    int end = HeadNames.isHonour(scene.word(to - 1)) ? to - 1 : to; // "Ann Lee KC"
    for (int i = comma + 1; i < Math.min(end, comma + 7); i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p
          && p.entity().type() == ActorType.PERSON) {
        boolean last = p.span().end() >= scene.span(end - 1).start();
        return last && p.kind() == MentionKind.NAME ? p : null;
      }
      boolean office = // "Minister of State Ann Lee"
          scene.lower(i).equals("of") && scene.startsCapital(i - 1) && scene.startsCapital(i + 1);
      boolean article = i == comma + 1 && scene.isDeterminer(i);
      boolean describes =
          scene.isPossessive(i)
              || scene.is(i, "ADJ", "NOUN", "PROPN") && !scene.lower(i).endsWith("ing");
      if (!article && !office && !describes) {
        return null;
      }
    }
    return null;
  }
}
