package ascribe.ui.text;

import ascribe.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader's hands on the page ask for. The page itself changes nothing but its scroll
/// position, its text selection and its find hits.
public interface PageActions {

  /// A mark was clicked, or (null) the text beside all marks.
  void select(@Nullable String mark);

  void nextMark();

  void previousMark();

  void nextOfActor();

  void previousOfActor();

  /// From the selected mark to the next larger one around it.
  void outward();

  void accept();

  void reject();

  void find();

  /// The menu was asked for.
  ///
  /// @param marks identifiers of the marks at that place, innermost first; maybe none
  /// @param words the selected text; empty when nothing is selected
  /// @param screenX where to show the menu, in screen pixels
  /// @param screenY where to show the menu, in screen pixels
  void menu(List<String> marks, Span words, double screenX, double screenY);

  /// Copying was asked for with no text selected: the selected mark is meant.
  void copyMark();

  /// The end (or start) of the selected mark is to move by words, backwards when negative.
  void moveBoundary(boolean end, int words);

  /// The first visible words changed.
  ///
  /// @param offset in UTF-16 units
  void scrolledTo(int offset);
}
