package ascribe.importing;

/// What became of a file or of the clipboard: a document, or the reason why there is none.
public sealed interface Import permits Imported, Failed {}
