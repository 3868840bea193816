package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What finds marks in a document, and which version of it does.
///
/// @param annotate thread-safe
/// @param version changes whenever the same text could get other marks
public record Tagger(BiFunction<Document, Progress, AnnotatedDocument> annotate, String version) {

  /// Stands in place of a version at marks that came with a document another reader shared.
  public static final String SHARED = "shared";

  /// Whether marks of version `kept` need no second search. Shared marks are what their reader
  /// wanted to show.
  public boolean accepts(@Nullable String kept) {
    return version.equals(kept) || SHARED.equals(kept);
  }

  public AnnotatedDocument tag(Document document, Progress progress) {
    return annotate.apply(document, progress);
  }
}
