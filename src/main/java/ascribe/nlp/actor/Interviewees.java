package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import org.jspecify.annotations.Nullable;

/// Who gives the answers of an interview written as "Q:" and "A:".
final class Interviewees {

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;

  Interviewees(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
  }

  /// Whether an attribution is an answer: its source is "A", before a colon or a stop.
  boolean answers(Attribution attribution) {
    var source = attribution.source().getFirst();
    return source.of(scene.text).equals("A") && speeches.isLabel(source.start());
  }

  /// The only person whom the text names before the first turn; null where there are several, or
  /// none.
  @Nullable Entity of(Attribution answer) {
    int first =
        speeches.attributions().stream()
            .filter(a -> !a.source().isEmpty() && speeches.isLabel(Speeches.position(a)))
            .mapToInt(Speeches::position)
            .min()
            .orElse(0);
    var named =
        cast.before(first).stream()
            .filter(m -> m.kind() == MentionKind.NAME && m.entity().type == ActorType.PERSON)
            .toList();
    if (named.stream().map(Placed::entity).distinct().count() != 1) {
      return null;
    }
    var source = answer.source().getFirst();
    cast.place(
        new Placed(
            named.getFirst().entity(),
            source,
            MentionKind.NOMINAL,
            named.getFirst().span(),
            "the only person named before the interview"));
    return named.getFirst().entity();
  }
}
