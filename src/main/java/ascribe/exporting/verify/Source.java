package ascribe.exporting.verify;

import ascribe.model.Document;

/// A text that a report may have been made of.
///
/// @param name what it is called in findings: a path, or a library title
public record Source(String name, Document document) {}
