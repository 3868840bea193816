package ascribe.ui;

import ascribe.session.SessionState;
import ascribe.ui.i18n.Messages;

/// What the status line says of a state.
final class StatusText {

  private StatusText() {}

  static String of(SessionState state) {
    int all = state.passages().size();
    int visible = state.visiblePassages().size();
    if (state.base().document().id().isEmpty()) {
      return "";
    }
    return state.filter().isEmpty() && visible == all
        ? Messages.get("status.all", all)
        : Messages.get("status.shown", visible, all);
  }
}
