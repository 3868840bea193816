package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.DayPicker;
import ascribe.ui.kit.Presence;
import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for title, date and tags of a document under the list, and stops nothing meanwhile. Enter
/// keeps them, Esc leaves everything as it was.
final class DetailsBar extends VBox {

  private final DetailsModel model;
  private final Runnable afterwards;
  private final TextField title = new TextField();
  private final DayPicker date = new DayPicker();
  private final TextField tags = new TextField();
  private final FlowPane offered = new FlowPane(4, 4);
  private @Nullable Entry entry;

  /// @param afterwards runs when the bar is gone, to give the keyboard back
  DetailsBar(DetailsModel model, Runnable afterwards) {
    this.model = model;
    this.afterwards = afterwards;
    setId("details");
    getStyleClass().addAll("ask-bar", "details-bar");
    title.setId("details-title");
    date.setId("details-date");
    date.setMaxWidth(Double.MAX_VALUE);
    tags.setId("details-tags");
    tags.setPromptText(Messages.get("details.tagsHint"));
    tags.textProperty().subscribe(this::offer);
    title.setOnAction(_ -> keep());
    tags.setOnAction(_ -> keep());
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().addAll(field("paste.title", title), field("paste.date", date));
    getChildren().addAll(field("details.tags", tags), offered, buttons());
    Presence.show(this, false);
  }

  private static VBox field(String key, Control control) {
    var label = new Label(Messages.get(key));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    return new VBox(2, label, control);
  }

  private FlowPane buttons() {
    var keep = new Button(Messages.get("details.keep"));
    keep.getStyleClass().add("accent");
    keep.disableProperty().bind(title.textProperty().map(String::isBlank));
    keep.setOnAction(_ -> keep());
    var cancel = new Button(Messages.get("paste.cancel"));
    cancel.setOnAction(_ -> close());
    keep.setMinWidth(USE_PREF_SIZE);
    cancel.setMinWidth(USE_PREF_SIZE);
    return new FlowPane(6, 6, keep, cancel); // under each other where the pane is narrow
  }

  /// Asks about a document; what the list shows of it is filled in.
  void ask(Entry asked) {
    entry = asked;
    var known = Details.of(asked);
    title.setText(known.title());
    date.setValue(known.date());
    tags.setText(known.tagsText());
    offer(tags.getText());
    Presence.show(this, true);
    title.requestFocus();
    title.selectAll();
  }

  /// Offers the tags in use that are not typed yet.
  private void offer(String typed) {
    var have = Details.tags(typed);
    offered
        .getChildren()
        .setAll(model.tags().stream().filter(t -> !have.contains(t)).map(this::offered).toList());
    Presence.show(offered, !offered.getChildren().isEmpty());
  }

  private Button offered(String tag) {
    var button = new Button(tag);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("tag-chip");
    button.setAccessibleText(Messages.get("details.addTag", tag));
    button.setOnAction(_ -> {
      var all = new ArrayList<>(Details.tags(tags.getText()));
      all.add(tag);
      tags.setText(String.join(", ", all));
      tags.requestFocus();
      tags.end();
    });
    return button;
  }

  private void keep() {
    if (!title.getText().isBlank()) {
      var asked = Objects.requireNonNull(entry);
      var wanted = new Details(title.getText(), date.getValue(), Details.tags(tags.getText()));
      close();
      model.change(asked, wanted);
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    Presence.show(this, false);
    afterwards.run();
  }
}
