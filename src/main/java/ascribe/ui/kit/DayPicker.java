package ascribe.ui.kit;

import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field for a day, which may also be typed, as [Days] reads it. What names no day stays and is
/// marked; when the field loses the focus, the day before comes back.
public final class DayPicker extends DatePicker {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  public DayPicker() {
    var numbers = getConverter();
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return numbers.toString(day);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null || typed.isBlank()
                ? null
                : Days.read(typed, Locale.getDefault()).orElseGet(DayPicker.this::getValue);
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the field itself takes the words
    addEventFilter(KeyEvent.KEY_RELEASED, this::key);
    getEditor().textProperty().subscribe(_ -> mark(false));
  }

  private void key(KeyEvent event) {
    var typed = getEditor().getText();
    boolean day =
        typed == null || typed.isBlank() || Days.read(typed, Locale.getDefault()).isPresent();
    if (event.getCode() == KeyCode.ENTER && !day) {
      mark(true);
      event.consume();
    }
  }

  private void mark(boolean wrong) {
    getEditor().pseudoClassStateChanged(WRONG, wrong);
  }
}
