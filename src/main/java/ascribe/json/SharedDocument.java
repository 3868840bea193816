package ascribe.json;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Review;

/// A document as readers share it: what the pipeline found, and apart from that the reader's
/// corrections and notes.
public record SharedDocument(AnnotatedDocument base, Review review) {}
