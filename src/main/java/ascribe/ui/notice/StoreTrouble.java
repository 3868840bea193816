package ascribe.ui.notice;

import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;

/// Says in the reader's language why the library could not do what it was asked.
public final class StoreTrouble {

  private StoreTrouble() {}

  public static String of(StoreException e) {
    var where = e.where() == null ? Messages.get("store.itself") : e.where().toString();
    return switch (e.reason()) {
      case DISK_FULL -> Messages.get("store.diskFull");
      case READ_ONLY -> Messages.get("store.noWriting", where);
      case FORBIDDEN -> Messages.get("store.forbidden", where);
      case DAMAGED ->
          e.where() == null
              ? Messages.get("store.damagedDocument")
              : Messages.get("store.damaged", where);
      case NEWER -> Messages.get("store.newer", where);
      case BUSY -> Messages.get("store.busy", where);
      case NO_SUCH_DOCUMENT -> Messages.get("store.noDocument");
      case NOT_A_BACKUP -> Messages.get("store.noBackup", where);
      case UNREADABLE -> Messages.get("store.unreadable", where);
      case INTERNAL -> Messages.get("store.internal", where);
    };
  }
}
