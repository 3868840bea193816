package ascribe.ui.text;

import ascribe.review.Edges.Side;
import ascribe.session.SessionState;
import org.jspecify.annotations.Nullable;

/// An edge of the selected mark that the mouse can take hold of.
///
/// @param side null where there is none
/// @param other where the part of the mark that has this edge ends on its other side, in UTF-16
///   units
record Edge(@Nullable Side side, int other) {

  static final Edge NONE = new Edge(null, 0);

  /// The edge that stands at an offset.
  static Edge at(@Nullable SessionState state, int offset) {
    var passage = state == null ? null : state.selectedPassage().orElse(null);
    if (passage == null) {
      return NONE;
    }
    if (Side.END.of(passage) == offset) {
      return new Edge(Side.END, passage.content().getLast().start());
    }
    return Side.START.of(passage) == offset
        ? new Edge(Side.START, passage.content().getFirst().end())
        : NONE;
  }
}
