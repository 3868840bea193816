package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom a relative pronoun means: "Lund, who said that …".
final class Relatives {

  /// Forms that verbs have with several subjects, of those that often follow "who".
  private static final Set<String> PLURAL =
      Set.of(
          "are", "were", "have", "do", "say", "believe", "think", "argue", "claim", "want", "show",
          "hope", "fear", "feel", "know", "see", "oppose", "support", "insist", "worry", "expect",
          "call", "view", "both");

  private final Scene scene;
  private final Cast cast;

  Relatives(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The actor whose words end right before a relative pronoun.
  @Nullable Entity antecedent(int token) {
    int before = scene.word(token - 1).equals(",") ? token - 2 : token - 1;
    var mention = before < 0 ? null : cast.at(scene.span(before).start());
    return mention == null || mention.kind() == MentionKind.PRONOUN ? null : mention.entity();
  }

  /// Whom "which" means: never one person.
  @Nullable Entity body(int token) {
    var nearest = antecedent(token);
    return nearest == null || nearest.type == ActorType.PERSON && !nearest.plural ? null : nearest;
  }

  /// Whom "who" means: the person named right before it, or the one whose description lies between
  /// ("Ann Lee, an engineer at the Halden Institute who …", "Ann Lee, the engineer, who …"); never
  /// a body, and not one person where the verb is of several.
  @Nullable Entity who(int token) {
    var nearest = antecedent(token);
    if (PLURAL.contains(scene.lower(token + 1))) {
      return nearest != null && nearest.plural ? nearest : null;
    }
    if (nearest != null && nearest.type == ActorType.PERSON) {
      return nearest;
    }
    int end = scene.word(token - 1).equals(",") ? token - 1 : token;
    for (var mention : cast.before(scene.span(token).start())) {
      int last = scene.at(mention.span().end() - 1);
      if (scene.sentence(last) != scene.sentence(token)) {
        return null;
      }
      if (mention.entity().type == ActorType.PERSON && mention.kind() == MentionKind.NAME) {
        return describes(last + 1, end) ? mention.entity() : null;
      }
    }
    return null;
  }

  /// Whether the words from `from` to `to` are a comma and a description without verb or further
  /// mark.
  private boolean describes(int from, int to) {
    if (!scene.word(from).equals(",")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (scene.is(i, "VERB", "AUX", "PUNCT", "CCONJ")) {
        return false;
      }
    }
    return true;
  }
}
