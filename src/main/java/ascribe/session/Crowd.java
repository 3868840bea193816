package ascribe.session;

import ascribe.model.Span;

/// A stretch of text under which there is no room for the lines of all its marks.
///
/// @param marks how many are not drawn: the page says "+n"
public record Crowd(Span span, int marks) {}
