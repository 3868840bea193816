package ascribe.exporting;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Passage;
import java.util.stream.Collectors;

/// The document with only the chosen passages in it.
final class Excerpt {

  private Excerpt() {}

  static AnnotatedDocument of(ExportRequest request) {
    var chosen = request.passages().stream().map(Passage::id).collect(Collectors.toSet());
    var document = request.document();
    return document
        .withAttributions(
            document.attributions().stream()
                .filter(a -> chosen.contains(a.id()))
                .map(a -> chosen.contains(a.parent()) ? a : a.withPlace(a.id(), null))
                .toList())
        .withAuthorClaims(
            document.authorClaims().stream().filter(c -> chosen.contains(c.id())).toList());
  }
}
