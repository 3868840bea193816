package ascribe.ui.library;

import ascribe.importing.Failed;
import ascribe.ui.i18n.Messages;

/// Says why a source gives no document: one sentence that names it.
public final class Refusal {

  private Refusal() {}

  public static String of(Failed failed) {
    var kind = failed.detail();
    if (kind != null && failed.reason() == Failed.Reason.BINARY) {
      return Messages.get("refusal.kind", failed.source(), kind);
    }
    if (kind != null && failed.reason() == Failed.Reason.CHARSET) {
      return Messages.get("refusal.charset", failed.source(), kind);
    }
    return Messages.of(failed.reason(), failed.source());
  }
}
