package ascribe.ui.text;

import ascribe.session.SessionState;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Tells a screen reader of every newly selected mark, once.
final class Announcer {

  private final Node page;
  private @Nullable String last;

  Announcer(Node page) {
    this.page = page;
  }

  void selected(SessionState state) {
    var selected = state.selected();
    if (selected != null && !selected.equals(last)) {
      state
          .selectedPassage()
          .ifPresent(p -> {
            page.setAccessibleText(MarkWords.announcement(p));
            page.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
          });
    }
    last = selected;
  }
}
