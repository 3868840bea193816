package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.Library;
import ascribe.ui.notice.Notices;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLogicTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

  private static Placement at(double x, double y, double width, double height) {
    return new Placement(new Rectangle2D(x, y, width, height), false);
  }

  @Test
  void aWindowStaysWhereItWas() {
    assertThat(at(2000, 100, 1000, 700).on(List.of(LEFT, RIGHT)))
        .isEqualTo(at(2000, 100, 1000, 700));
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBack() {
    assertThat(at(2000, 100, 1000, 700).on(List.of(LEFT))).isEqualTo(at(920, 100, 1000, 700));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeToFit() {
    assertThat(at(-50, 0, 3000, 2000).on(List.of(LEFT))).isEqualTo(at(0, 0, 1920, 1080));
  }

  @Test
  void theFirstWindowStandsInTheMiddle() {
    var bounds = Placement.first(LEFT).bounds();
    assertThat(bounds).isEqualTo(new Rectangle2D(240, 90, 1440, 900));
  }

  @Test
  void theLibraryFoldsWhenTheWindowGetsNarrow() {
    var wide = new Fold(true, false, false);
    assertThat(wide.shown()).isTrue();
    var narrow = wide.at(1000);
    assertThat(narrow.shown()).isFalse();
    assertThat(narrow.toggled().shown()).isTrue();
    assertThat(narrow.toggled().at(900).shown()).isTrue();
    assertThat(narrow.toggled().at(1200).at(1000).shown()).isFalse();
    assertThat(narrow.at(1200).shown()).isTrue();
  }

  @Test
  void aLibraryThatWasClosedStaysClosed() {
    var closed = new Fold(true, false, false).toggled();
    assertThat(closed.at(1000).at(1400).shown()).isFalse();
  }

  @Test
  void carriesFilesAndDirectoryThroughTheToolkit() {
    var launch = new Launch(List.of("--odd=name.txt", "b c.txt"), Path.of("data dir"));
    assertThat(Launch.fromArguments(List.of(launch.toArguments()))).isEqualTo(launch);
    var plain = new Launch(List.of(), null);
    assertThat(Launch.fromArguments(List.of(plain.toArguments()))).isEqualTo(plain);
    assertThat(Launch.fromArguments(List.of())).isEqualTo(plain);
  }

  @Test
  void thatMarksMayBeWrongIsSaidOnceAtTheFirstStart(@TempDir Path folder) {
    try (var library = Library.open(folder).library()) {
      var notices = new Notices();
      FirstHint.tell(library.settings(), notices, () -> {});
      assertThat(notices.shown()).singleElement().matches(n -> n.text().contains("wrong"));
      var later = new Notices();
      FirstHint.tell(library.settings(), later, () -> {});
      assertThat(later.shown()).isEmpty();
    }
  }
}
