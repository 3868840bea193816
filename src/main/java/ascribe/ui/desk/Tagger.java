package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import java.util.function.BiFunction;

/// What finds marks in a document, and which version of it does.
///
/// @param annotate thread-safe
/// @param version changes whenever the same text could get other marks
public record Tagger(BiFunction<Document, Progress, AnnotatedDocument> annotate, String version) {

  public AnnotatedDocument tag(Document document, Progress progress) {
    return annotate.apply(document, progress);
  }
}
