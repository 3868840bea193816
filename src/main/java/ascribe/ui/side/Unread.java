package ascribe.ui.side;

import ascribe.ui.desk.Desk;

/// Says of a text that has not been looked through whether its marks are still to come.
final class Unread {

  private Unread() {}

  /// The key of the sentence for the document that awaits its marks.
  static String key(Desk desk) {
    return desk.unsearched() ? "side.stopped" : "side.unread";
  }
}
