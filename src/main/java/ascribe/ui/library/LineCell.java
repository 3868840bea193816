package ascribe.ui.library;

import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.Wrapping;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A row of two lines, the second one wrapped.
final class LineCell<T> extends WideCell<T> {

  private final Function<T, String> first;
  private final Function<T, String> second;
  private final Label head = new Label();
  private final Label words = new Label();
  private final VBox row = new VBox(head, words);

  LineCell(Function<T, String> first, Function<T, String> second) {
    super("document-cell");
    this.first = first;
    this.second = second;
    Wrapping.of(head);
    Wrapping.of(words);
    words.getStyleClass().add("text-muted");
    row.getStyleClass().add("document-row");
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    head.setText(first.apply(item));
    words.setText(second.apply(item).replaceAll("\\s+", " "));
    setAccessibleText(head.getText() + ", " + words.getText());
    setGraphic(row);
  }
}
