package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;

/// Says once, to whoever starts the program for the first time, that marks may be wrong.
final class FirstHint {

  static final Setting<Boolean> TOLD = Setting.flag("hint.marks", false);

  private FirstHint() {}

  /// @param more tells more
  static void tell(Settings settings, Notices notices, Runnable more) {
    if (!settings.get(TOLD)) {
      settings.set(TOLD, true);
      notices.offer(Messages.get("hint.marks"), Messages.get("hint.more"), more);
    }
  }
}
