package ascribe.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line that asks for one text where it is needed, without stopping anything else. Enter answers,
/// Esc takes it away.
public final class AskBar extends VBox {

  private final Label question = new Label();
  private final TextField answer = new TextField();
  private final Button accept;
  private Consumer<String> then = _ -> {};
  private Runnable afterwards = () -> {};

  public AskBar(String acceptWords, String cancelWords) {
    getStyleClass().add("ask-bar");
    accept = new Button(acceptWords);
    accept.getStyleClass().add("accent");
    accept.setOnAction(_ -> accept());
    accept.disableProperty().bind(answer.textProperty().map(String::isBlank));
    var cancel = new Button(cancelWords);
    cancel.setOnAction(_ -> close());
    HBox.setHgrow(answer, Priority.ALWAYS);
    answer.setMinWidth(60);
    answer.setOnAction(_ -> accept());
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    question.setLabelFor(answer);
    Wrapping.of(question);
    question.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    var line = new HBox(answer, accept, cancel);
    accept.setMinWidth(USE_PREF_SIZE);
    cancel.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("ask-line");
    getChildren().addAll(question, line);
    Presence.show(this, false);
  }

  /// @param afterwards runs when the line is gone, to give the focus back
  public void ask(String words, String suggestion, Consumer<String> then, Runnable afterwards) {
    this.then = then;
    this.afterwards = afterwards;
    question.setText(words);
    answer.setAccessibleText(words);
    answer.setText(suggestion);
    Presence.show(this, true);
    answer.requestFocus();
    answer.selectAll();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void accept() {
    var words = answer.getText().strip();
    if (!words.isEmpty()) {
      close();
      then.accept(words);
    }
  }

  private void close() {
    Presence.show(this, false);
    afterwards.run();
  }
}
