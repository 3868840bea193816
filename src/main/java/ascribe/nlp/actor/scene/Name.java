package ascribe.nlp.actor.scene;

import ascribe.model.ActorType;
import ascribe.model.Span;

/// A bare name in the text: no title, no possessive ending.
///
/// @param confidence of the finder that it is a name of that type, 0 to 1; 1 for a rule's
public record Name(Span span, ActorType type, double confidence) {

  /// A name that a rule has found.
  public Name(Span span, ActorType type) {
    this(span, type, 1);
  }
}
