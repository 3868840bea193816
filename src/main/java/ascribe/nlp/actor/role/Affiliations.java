package ascribe.nlp.actor.role;

import ascribe.model.ActorType;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a person the organisations that stand beside a role of theirs.
final class Affiliations {

  private static final Set<String> AFFILIATING =
      Set.of("at", "of", "for", "with", "from", "to", "in");

  private final Scene scene;
  private final Cast cast;

  Affiliations(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The organisation that is named at a token.
  @Nullable Entity body(int token) {
    var mention = cast.at(scene.span(token).start());
    return mention != null && mention.entity().type() == ActorType.ORGANIZATION
        ? mention.entity()
        : null;
  }

  /// Those named between two positions: "the Norrland analyst".
  void within(Entity person, int from, int to) {
    for (int i = from; i < to; i++) {
      if (body(i) instanceof Entity body) {
        person.affiliations().add(body.name());
      }
    }
  }

  /// The first organisation behind "at", "of", "for" … between two positions.
  void behind(Entity person, int from, int to) {
    for (int i = from; i < to; i++) {
      int next = scene.lower(i + 1).equals("the") ? i + 2 : i + 1;
      if (AFFILIATING.contains(scene.word(i))
          && next < Math.max(to, next)
          && next < scene.size()
          && body(next) instanceof Entity body) {
        person.affiliations().add(body.name());
        return;
      }
    }
  }
}
