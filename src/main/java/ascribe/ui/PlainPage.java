package ascribe.ui;

import ascribe.model.Document;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The text of a document, paragraph after paragraph.
final class PlainPage extends ScrollPane {

  private final VBox paragraphs = new VBox(12);

  PlainPage() {
    setContent(paragraphs);
    setFitToWidth(true);
    getStyleClass().add("plain-page");
  }

  void show(Document document) {
    paragraphs
        .getChildren()
        .setAll(
            document.paragraphs().stream()
                .map(p -> new TextFlow(new Text(p.of(document.text()))))
                .toList());
  }
}
