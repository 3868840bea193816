package ascribe.ui;

import ascribe.model.Layer;
import ascribe.session.Session;
import ascribe.session.SessionState;
import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.desk.Desk;
import java.util.Arrays;
import java.util.List;

/// Remembers which layers the reader has switched off, for every document.
final class LayerMemory {

  private static final Setting<List<String>> HIDDEN = Setting.texts("layers.hidden");
  private static final Setting<Boolean> OTHER = Setting.flag("layers.other", false);

  private final Settings settings;

  private LayerMemory(Settings settings) {
    this.settings = settings;
  }

  /// Switches the layers of each document as those of the one before. Called before anything else
  /// follows the desk, so that nothing shows a layer that is off.
  static void of(Settings settings, Desk desk) {
    var memory = new LayerMemory(settings);
    desk.onOpen(memory::restore);
    desk.follow(state -> {
      if (!desk.isEmpty()) {
        memory.keep(state);
      }
    });
  }

  private void restore(Session session) {
    var hidden = settings.get(HIDDEN);
    for (var layer : Layer.values()) {
      session.layer(layer, !hidden.contains(layer.name()));
    }
    session.showOther(settings.get(OTHER));
  }

  private void keep(SessionState state) {
    var hidden =
        Arrays.stream(Layer.values())
            .filter(l -> !state.layers().contains(l))
            .map(Layer::name)
            .toList();
    settings.set(HIDDEN, hidden);
    settings.set(OTHER, state.showOther());
  }
}
