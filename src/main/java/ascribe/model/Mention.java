package ascribe.model;

import org.jspecify.annotations.Nullable;

/// Words that refer to an actor. All but an actor's first mention rest on an earlier one and say by
/// which rule.
public record Mention(Span span, MentionKind kind, @Nullable Because because) {

  /// Why a mention belongs to its actor: the mention it rests on, and the rule in plain words
  /// ("subject of 'wrote' one sentence before").
  public record Because(Span restsOn, String rule) {}
}
