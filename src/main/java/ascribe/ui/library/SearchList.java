package ascribe.ui.library;

import ascribe.ui.i18n.Messages;
import ascribe.ui.library.SearchModel.Hit;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// What a search over the library found; a click or Enter goes there.
final class SearchList extends ListView<Hit> {

  private final BiConsumer<String, @Nullable String> go;

  /// @param go opens a document, at a mark when one is given
  SearchList(BiConsumer<String, @Nullable String> go) {
    this.go = go;
    setId("found");
    getStyleClass().addAll("plain-list", "dense");
    setAccessibleText(Messages.get("search.title"));
    setPlaceholder(new Label(Messages.get("search.nothing")));
    setCellFactory(_ -> {
      var cell = new HitCell();
      cell.setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY) {
          open(cell.getItem());
        }
      });
      return cell;
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        open(getSelectionModel().getSelectedItem());
        event.consume();
      }
    });
  }

  /// Shows what was found; when it holds everything shown so far, the reader's place stays.
  void show(List<Hit> hits) {
    boolean more = !getItems().isEmpty() && hits.containsAll(getItems());
    var chosen = getSelectionModel().getSelectedItem();
    getItems().setAll(hits);
    if (more && chosen != null) {
      getSelectionModel().select(chosen);
    } else if (!more && !hits.isEmpty()) {
      scrollTo(0);
    }
  }

  private void open(@Nullable Hit hit) {
    switch (hit) {
      case null -> {}
      case Hit.InText(var found) -> go.accept(found.document(), null);
      case Hit.InPassage(var found) -> go.accept(found.document(), found.mark());
    }
  }
}
