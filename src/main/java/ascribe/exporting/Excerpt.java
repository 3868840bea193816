package ascribe.exporting;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
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
                .map(a -> chosen.contains(a.parent()) ? a : orphan(a))
                .toList())
        .withAuthorClaims(
            document.authorClaims().stream().filter(c -> chosen.contains(c.id())).toList());
  }

  /// A mark whose parent is not exported stands on its own.
  private static Attribution orphan(Attribution a) {
    return new Attribution(
        a.id(),
        a.content(),
        a.form(),
        a.cue(),
        a.cueClass(),
        a.source(),
        a.actor(),
        a.claim(),
        a.analystClaim(),
        null,
        a.uncertain(),
        a.provenance(),
        a.review());
  }
}
