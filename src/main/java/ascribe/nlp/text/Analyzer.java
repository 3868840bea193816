package ascribe.nlp.text;

import ascribe.model.Document;

/// Finds the words, sentences and quotations of a document. Thread-safe.
@FunctionalInterface
public interface Analyzer {

  Analysis analyze(Document document);
}
