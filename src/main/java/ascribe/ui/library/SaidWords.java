package ascribe.ui.library;

import ascribe.store.Said;
import ascribe.ui.i18n.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says where and when a passage of the library stands.
final class SaidWords {

  private SaidWords() {}

  static String place(Said said) {
    var date = said.date();
    var when =
        date == null
            ? Messages.get("people.noDate")
            : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    return when + " · " + Messages.of(said.kind()) + " · " + said.title();
  }
}
