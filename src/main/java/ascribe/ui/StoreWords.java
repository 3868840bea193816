package ascribe.ui;

import ascribe.store.Notice;
import ascribe.ui.i18n.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says what the library reports when it is opened.
final class StoreWords {

  private StoreWords() {}

  static String of(Notice notice) {
    return switch (notice) {
      case Notice.AlreadyOpen() -> Messages.get("store.alreadyOpen");
      case Notice.FolderReadOnly(var folder) -> Messages.get("store.readOnly", folder);
      case Notice.NetworkFolder(var folder, var _) -> Messages.get("store.network", folder);
      case Notice.StartedAnew(var setAside) -> Messages.get("store.anew", setAside);
      case Notice.Restored(var setAside, var backup) -> {
        var day =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(backup.atZone(ZoneId.systemDefault()));
        yield setAside == null
            ? Messages.get("store.restoredMissing", day)
            : Messages.get("store.restored", day, setAside);
      }
    };
  }
}
