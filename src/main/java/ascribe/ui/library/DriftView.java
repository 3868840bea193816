package ascribe.ui.library;

import ascribe.review.WordDiff;
import ascribe.store.Said;
import ascribe.ui.i18n.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The same quotation in several documents, the earliest wording first and the others as they
/// differ from it.
final class DriftView extends ScrollPane {

  /// More would take long to show.
  private static final int MOST = 100;

  private final VBox rows = new VBox(new Label(Messages.get("drift.searching")));
  private final BiConsumer<String, @Nullable String> go;

  /// @param go opens a document at a mark
  DriftView(PeopleModel model, BiConsumer<String, @Nullable String> go) {
    this.go = go;
    setId("drift");
    rows.getStyleClass().add("sheet-body");
    setContent(rows);
    setFitToWidth(true);
    setPrefHeight(460);
    model.repeated(this::show);
  }

  private void show(List<List<Said>> groups) {
    rows.getChildren().clear();
    for (var group : groups.subList(0, Math.min(groups.size(), MOST))) {
      var first = group.getFirst();
      for (var said : group) {
        var place = new Hyperlink(SaidWords.place(said));
        place.setOnAction(_ -> go.accept(said.document(), said.mark()));
        rows.getChildren().addAll(place, new ChangesText(WordDiff.of(first.words(), said.words())));
      }
      rows.getChildren().add(new Separator());
    }
    if (groups.isEmpty()) {
      rows.getChildren().add(new Label(Messages.get("drift.none")));
    }
  }
}
