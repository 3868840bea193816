package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Items;
import ascribe.ui.text.Face;
import ascribe.ui.text.ReadingPage;
import ascribe.ui.text.Typography;
import ascribe.ui.theme.ColourVision;
import ascribe.ui.theme.Palette;
import ascribe.ui.theme.Theme;
import ascribe.ui.theme.Themes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How everything looks: the theme, and how the page is set.
final class ThemeMenu {

  /// Empty to follow the system.
  private static final Setting<String> THEME = Setting.text("look.theme", "");

  private static final Setting<Boolean> QUIET = Setting.flag("look.quiet", false);

  private final Settings settings;
  private final Themes themes;
  private final ReadingPage page;
  private final TypeMemory type;
  private final ContextMenu menu = new ContextMenu();
  private final Button button;

  /// How the page is previewed; not remembered.
  private ColourVision vision = ColourVision.FULL;

  ThemeMenu(Settings settings, Themes themes, ReadingPage page) {
    this.settings = settings;
    this.themes = themes;
    this.page = page;
    this.type = new TypeMemory(settings);
    button = Icons.button(Feather.TYPE, Messages.get("look.title"), this::open);
    button.setId("look");
    page.setQuiet(settings.get(QUIET));
    themes.current().subscribe(_ -> paint());
  }

  /// The theme that the reader chose before, absent to follow the system.
  static @Nullable Theme stored(Settings settings) {
    var name = settings.get(THEME);
    return Arrays.stream(Theme.values())
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  Button button() {
    return button;
  }

  private void paint() {
    page.setPalette(Palette.of(themes.current().get()).seenBy(vision));
  }

  private void open() {
    menu.getItems().setAll(items());
    menu.show(button, Side.BOTTOM, 0, 4);
  }

  /// Everything that can be chosen now.
  List<MenuItem> items() {
    var follow =
        Items.choice(Messages.get("look.system"), themes.chosen() == null, () -> choose(null));
    var all =
        Arrays.stream(Theme.values())
            .map(t -> Items.choice(Messages.of(t), t == themes.chosen(), () -> choose(t)));
    var quiet = settings.get(QUIET);
    return Stream.concat(
            Stream.concat(Stream.of(follow), all),
            Stream.of(
                new SeparatorMenuItem(),
                Items.check(Messages.get("look.quiet"), quiet, () -> quiet(!quiet)),
                visions(),
                new SeparatorMenuItem(),
                faces(),
                Items.of(Messages.get("look.larger"), () -> set(Typography::larger)),
                Items.of(Messages.get("look.smaller"), () -> set(Typography::smaller)),
                Items.of(
                    Messages.get("look.wider"), () -> set(t -> t.withMeasure(t.measure() + 4))),
                Items.of(
                    Messages.get("look.narrower"), () -> set(t -> t.withMeasure(t.measure() - 4))),
                Items.of(
                    Messages.get("look.airier"), () -> set(t -> t.withLeading(t.leading() + 0.1))),
                Items.of(
                    Messages.get("look.denser"), () -> set(t -> t.withLeading(t.leading() - 0.1))),
                Items.of(Messages.get("look.reset"), () -> set(_ -> Typography.DEFAULT))))
        .toList();
  }

  /// The page as people see it who see colours differently: a check of the themes, for everybody.
  private Menu visions() {
    var visions = new Menu(Messages.get("look.vision"));
    for (var each : ColourVision.values()) {
      visions.getItems().add(Items.choice(Messages.of(each), each == vision, () -> see(each)));
    }
    return visions;
  }

  private void see(ColourVision vision) {
    this.vision = vision;
    paint();
  }

  private Menu faces() {
    var faces = new Menu(Messages.get("look.face"));
    for (var face : Face.values()) {
      faces
          .getItems()
          .add(
              Items.choice(
                  Messages.of(face),
                  face == page.typography().face(),
                  () -> set(t -> t.withFace(face))));
    }
    return faces;
  }

  private void choose(@Nullable Theme theme) {
    themes.choose(theme);
    settings.set(THEME, theme == null ? "" : theme.name());
  }

  private void quiet(boolean on) {
    page.setQuiet(on);
    settings.set(QUIET, on);
  }

  private void set(Function<Typography, Typography> change) {
    page.setTypography(change.apply(page.typography()));
    type.keep(page.typography());
  }
}
