package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import org.jspecify.annotations.Nullable;

/// The actor that a correction is about: by name and type, and by one mention where names do not
/// tell actors apart.
///
/// @param mention the first bare name, else the first mention; absent when the text has none
public record ActorTarget(
    String name, ActorType type, Naming naming, @Nullable TextAnchor mention) {

  public static ActorTarget of(String text, Actor actor) {
    var mentions = actor.mentions();
    var best =
        mentions.stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .findFirst()
            .or(() -> mentions.stream().findFirst());
    return new ActorTarget(
        actor.name(),
        actor.type(),
        actor.naming(),
        best.map(m -> TextAnchor.of(text, m.span())).orElse(null));
  }
}
