package ascribe.ui.side;

import ascribe.model.ReviewState;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.session.SessionState;
import java.util.List;

/// What the reader has rejected, to be brought back.
///
/// @param words of it, in one line
record Rejected(MarkTarget target, String words) {

  /// The rejected passages, in text order.
  static List<Rejected> passages(SessionState state) {
    return state.rejected().stream().map(p -> new Rejected(p.target(), line(p.words()))).toList();
  }

  /// The dates that are none, in text order.
  static List<Rejected> dates(SessionState state) {
    var text = state.shown().document().text();
    return state.shown().dates().stream()
        .filter(t -> t.review() == ReviewState.REJECTED)
        .map(t -> new Rejected(MarkTarget.of(text, t), line(t.span().of(text))))
        .toList();
  }

  Edit restored() {
    return new Edit.Restore(target);
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
