package ascribe.session;

import ascribe.model.Layer;
import ascribe.model.Span;

/// A stretch of text with a pale tint. Tints never overlap: where marks do, the selected one gives
/// the tint, else the innermost.
///
/// @param hue whose colour it has: quotes, paraphrase or author claims
public record Tint(String mark, Span span, Layer hue, boolean selected) {}
