package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.text.Face;
import ascribe.ui.text.Typography;

/// Remembers how the reader sets the page.
final class TypeMemory {

  private static final Setting<Face> FACE =
      Setting.constant("type.face", Typography.DEFAULT.face());
  private static final Setting<Double> SIZE =
      Setting.decimal("type.size", Typography.DEFAULT.size());
  private static final Setting<Integer> MEASURE =
      Setting.number("type.measure", Typography.DEFAULT.measure());
  private static final Setting<Double> LEADING =
      Setting.decimal("type.leading", Typography.DEFAULT.leading());

  private final Settings settings;

  TypeMemory(Settings settings) {
    this.settings = settings;
  }

  Typography restored() {
    return new Typography(
        settings.get(FACE), settings.get(SIZE), settings.get(MEASURE), settings.get(LEADING));
  }

  void keep(Typography typography) {
    settings.set(FACE, typography.face());
    settings.set(SIZE, typography.size());
    settings.set(MEASURE, typography.measure());
    settings.set(LEADING, typography.leading());
  }
}
