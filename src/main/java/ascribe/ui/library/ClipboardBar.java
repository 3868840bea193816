package ascribe.ui.library;

import ascribe.importing.Imported;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.DayPicker;
import ascribe.ui.kit.Presence;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks title, date and link of a text from the clipboard, and stops nothing meanwhile.
public final class ClipboardBar extends VBox {

  private final LibraryModel model;
  private final Label heading = new Label();
  private final TextField title = new TextField();
  private final DayPicker date = new DayPicker();
  private final TextField link = new TextField();
  private @Nullable Imported pasted;

  public ClipboardBar(LibraryModel model) {
    this.model = model;
    getStyleClass().add("clipboard-bar");
    heading.getStyleClass().add("strip-heading");
    title.setPrefColumnCount(26);
    link.setPrefColumnCount(18);
    link.setPromptText("https://…");
    date.setPrefWidth(140);
    var add = new Button(Messages.get("paste.add"));
    add.setDefaultButton(false);
    add.getStyleClass().add("accent");
    add.disableProperty().bind(title.textProperty().map(String::isBlank));
    add.setOnAction(_ -> add());
    title.setOnAction(_ -> add());
    link.setOnAction(_ -> add());
    var cancel = new Button(Messages.get("paste.cancel"));
    cancel.setOnAction(_ -> close());
    var fields =
        new FlowPane(
            field(Messages.get("paste.title"), title),
            field(Messages.get("paste.date"), date),
            field(Messages.get("paste.link"), link),
            field("", add),
            field("", cancel));
    fields.getStyleClass().add("clipboard-fields");
    getChildren().addAll(heading, fields);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    Presence.show(this, false);
  }

  private static VBox field(String words, Control control) {
    var label = new Label(words);
    label.setLabelFor(control);
    label.getStyleClass().add("text-muted");
    if (!words.isEmpty()) {
      control.setAccessibleText(words);
    }
    var field = new VBox(label, control);
    field.setAlignment(Pos.BOTTOM_LEFT);
    field.setMinWidth(Region.USE_PREF_SIZE);
    return field;
  }

  /// Asks about a text; what is known of it already is filled in.
  public void ask(Imported imported) {
    pasted = imported;
    var document = imported.document();
    heading.setText(Messages.get("paste.heading", document.characters()));
    title.setText(document.title());
    date.setValue(document.date());
    link.setText(Objects.requireNonNullElse(imported.link(), ""));
    Presence.show(this, true);
    title.requestFocus();
    title.selectAll();
  }

  private void add() {
    if (pasted != null && !title.getText().isBlank()) {
      var document = pasted.document().withTitle(title.getText().strip()).withDate(date.getValue());
      var address = link.getText().strip();
      model.add(
          new Imported(
              document,
              pasted.format(),
              pasted.author(),
              address.isEmpty() ? null : address,
              pasted.leftOut(),
              pasted.shared(),
              pasted.original()));
      close();
    }
  }

  /// Takes the bar away.
  ///
  /// @return false when it was not there
  public boolean close() {
    pasted = null;
    return Presence.takeAway(this);
  }
}
