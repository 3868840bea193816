package ascribe.exporting;

import ascribe.model.AnnotatedDocument;
import ascribe.model.ReviewState;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import java.util.List;
import java.util.function.Predicate;

/// What is to be exported: a document as the reader sees it, and the passages chosen from it, in
/// text order.
///
/// @throws IllegalArgumentException when a rejected passage is among them
public record ExportRequest(AnnotatedDocument document, List<Passage> passages) {

  public ExportRequest {
    passages = List.copyOf(passages);
    if (passages.stream().anyMatch(p -> p.review() == ReviewState.REJECTED)) {
      throw new IllegalArgumentException("a rejected passage is never exported");
    }
  }

  /// The passages of `document` that `chosen` accepts; rejected ones never, uncertain ones only on
  /// demand.
  public static ExportRequest of(
      AnnotatedDocument document, Predicate<Passage> chosen, boolean uncertainToo) {
    return of(document, PassageContext.passages(document), chosen, uncertainToo);
  }

  /// Like the other, for passages that know when the reader decided on them.
  public static ExportRequest of(
      AnnotatedDocument document,
      List<Passage> passages,
      Predicate<Passage> chosen,
      boolean uncertainToo) {
    return new ExportRequest(
        document,
        passages.stream()
            .filter(p -> p.review() != ReviewState.REJECTED)
            .filter(p -> uncertainToo || !p.uncertain())
            .filter(chosen)
            .toList());
  }
}
