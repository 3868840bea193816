package ascribe.ui.edit;

import ascribe.model.ReviewState;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.ui.desk.Desk;
import java.util.function.Function;

/// Decides in one step on every passage that the filter shows; one undo takes it back.
public final class BulkEdits {

  private BulkEdits() {}

  /// How many passages a decision would be about.
  public static int count(Desk desk) {
    return desk.state().visiblePassages().size();
  }

  public static void accept(Desk desk) {
    decide(desk, ReviewState.ACCEPTED, Edit.Accept::new);
  }

  public static void reject(Desk desk) {
    decide(desk, ReviewState.REJECTED, Edit.Reject::new);
  }

  private static void decide(Desk desk, ReviewState done, Function<MarkTarget, Edit> edit) {
    var edits =
        desk.state().visiblePassages().stream()
            .filter(p -> p.review() != done)
            .map(p -> edit.apply(p.target()))
            .toList();
    if (!edits.isEmpty()) {
      desk.session().apply(new Edit.Bulk(edits));
    }
  }
}
