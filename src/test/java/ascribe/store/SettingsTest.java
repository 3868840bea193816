package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  private enum Theme {
    LIGHT,
    DARK
  }

  private static final Setting<Theme> THEME = Setting.constant("theme", Theme.LIGHT);
  private static final Setting<Double> SIZE = Setting.decimal("size", 17);
  private static final Setting<Boolean> FOLDED = Setting.flag("folded", false);
  private static final Setting<List<String>> VIEWS = Setting.texts("views");

  @TempDir private Path folder;

  @Test
  void outliveTheProgram() {
    try (var library = Library.open(folder).library()) {
      assertThat(library.settings().get(THEME)).isEqualTo(Theme.LIGHT);
      library.settings().set(THEME, Theme.DARK);
      library.settings().set(SIZE, 18.5);
      library.settings().set(FOLDED, true);
      library.settings().set(VIEWS, List.of("kind:claim", "actor:\"Zoë\""));
    }
    try (var library = Library.open(folder).library()) {
      assertThat(library.settings().get(THEME)).isEqualTo(Theme.DARK);
      assertThat(library.settings().get(SIZE)).isEqualTo(18.5);
      assertThat(library.settings().get(FOLDED)).isTrue();
      assertThat(library.settings().get(VIEWS)).containsExactly("kind:claim", "actor:\"Zoë\"");
    }
  }

  @Test
  void fallBackWhereAValueCannotBeRead() {
    try (var library = Library.open(folder).library()) {
      library.settings().set(Setting.text("theme", ""), "PLAID");
      library.settings().set(Setting.text("size", ""), "NaN");
      assertThat(library.settings().get(THEME)).isEqualTo(Theme.LIGHT);
      assertThat(library.settings().get(SIZE)).isEqualTo(17);
    }
  }

  @Test
  void rememberTheLatestFilesOnceEach() {
    try (var library = Library.open(folder).library()) {
      for (int i = 0; i < 25; i++) {
        library.settings().addRecentFile(folder.resolve("file" + i));
      }
      library.settings().addRecentFile(folder.resolve("file20"));
      assertThat(library.settings().recentFiles())
          .hasSize(20)
          .startsWith(folder.resolve("file20"), folder.resolve("file24"));
    }
  }
}
