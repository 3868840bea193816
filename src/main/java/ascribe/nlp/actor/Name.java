package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Span;

/// A bare name in the text: no title, no possessive ending.
public record Name(Span span, ActorType type) {}
