package ascribe.ui;

import ascribe.session.SessionState;
import ascribe.ui.i18n.Messages;

/// What stands in the window's frame.
final class WindowTitle {

  private WindowTitle() {}

  static String of(SessionState state) {
    var title = state.shown().document().title();
    return title.isEmpty() ? Messages.get("app.name") : Messages.get("app.title", title);
  }
}
