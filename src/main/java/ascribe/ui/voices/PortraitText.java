package ascribe.ui.voices;

import ascribe.session.Voices;
import ascribe.ui.i18n.Messages;

/// The portrait of a document in one plain sentence.
public final class PortraitText {

  /// From this share on, one source is said to have it all but alone.
  private static final double MUCH = 0.5;

  private PortraitText() {}

  public static String sentence(Voices voices) {
    var loudest = voices.loudest();
    if (loudest.isEmpty()) {
      return Messages.get(voices.words() == 0 ? "voices.none" : "voices.unknown");
    }
    var share = loudest.get();
    var actor = share.actor();
    double part = (double) share.words() / voices.words();
    var name = actor == null ? "" : actor.name();
    return part >= MUCH
        ? Messages.get("voices.one", part, name)
        : Messages.get("voices.several", voices.sources(), name, part);
  }
}
