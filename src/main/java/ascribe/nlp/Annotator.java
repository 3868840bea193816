package ascribe.nlp;

import ascribe.model.AnnotatedDocument;
import ascribe.nlp.text.Analysis;

/// A stage of the pipeline: adds to a document what it finds, and keeps what earlier stages found.
/// Thread-safe.
@FunctionalInterface
public interface Annotator {

  /// @param document what earlier stages have found
  /// @param analysis words, sentences and quotations of the same text
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  AnnotatedDocument annotate(AnnotatedDocument document, Analysis analysis, Progress progress);
}
