package ascribe.importing;

import ascribe.model.Document;

/// A document and the bytes that it was made of.
///
/// @param original the file as it was read; not copied, so not to be changed
@SuppressWarnings(
    "ArrayRecordComponent") // large, compared by nobody, handed straight to the library
public record Imported(Document document, byte[] original) implements Import {}
