package ascribe.ui.text;

import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.review.Edges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader's hands on the page ask for. The page itself changes nothing but its scroll
/// position, its text selection and its find hits; letters are left to the window.
public interface PageActions {

  /// Answers nothing.
  PageActions NONE = new PageActions() {};

  /// A mark was clicked, or (null) the text beside all marks.
  default void select(@Nullable String mark) {}

  /// What a menu is asked for.
  ///
  /// @param marks identifiers of the marks at that place, innermost first; maybe none
  /// @param notes the reader's own at that place
  /// @param words the selected text; empty when nothing is selected
  record Ask(List<String> marks, List<Note> notes, Span words) {
    public Ask {
      marks = List.copyOf(marks);
      notes = List.copyOf(notes);
    }
  }

  /// The menu was asked for, by the mouse or by its key.
  ///
  /// @param screenX where to show the menu, in screen pixels
  /// @param screenY where to show the menu, in screen pixels
  default void menu(Ask ask, double screenX, double screenY) {}

  /// Copying was asked for with no text selected: the selected mark is meant.
  default void copyMark() {}

  /// An edge of the selected mark is to go a word on.
  ///
  /// @param forward towards the end of the text
  default void moveEdge(Edges.Side side, boolean forward) {}

  /// An edge of the selected mark was dragged.
  ///
  /// @param offset where to, in UTF-16 units
  default void dragEdge(Edges.Side side, int offset) {}

  /// The first visible words changed.
  ///
  /// @param offset in UTF-16 units
  default void scrolledTo(int offset) {}
}
