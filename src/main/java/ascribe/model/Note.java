package ascribe.model;

import java.time.Instant;

/// A reader's text on a span.
public record Note(String id, Span span, String text, Instant at) {}
