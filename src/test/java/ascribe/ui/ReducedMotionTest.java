package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ReducedMotionTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingSlidesWhereTheSystemAsksForLessMotion(boolean less) {
    var pane = new TitledPane("", new Label());
    CompletableFuture.runAsync(
            () -> {
              var scene = new Scene(pane);
              scene.getPreferences().setReducedMotion(less);
              scene.getStylesheets().add(String.valueOf(Shell.class.getResource("shell.css")));
              pane.applyCss();
            },
            Platform::runLater)
        .join();
    assertThat(pane.isAnimated()).isEqualTo(!less);
  }
}
