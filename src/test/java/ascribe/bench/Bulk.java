package ascribe.bench;

import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.session.Session;

/// Corrections of many marks in one step.
final class Bulk {

  private Bulk() {}

  /// Accepts every attribution of the open document.
  static Edit accept(Session session) {
    var base = session.state().base();
    var text = base.document().text();
    return new Edit.Bulk(
        base.attributions().stream()
            .<Edit>map(a -> new Edit.Accept(MarkTarget.of(text, a)))
            .toList());
  }
}
