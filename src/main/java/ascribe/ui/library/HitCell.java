package ascribe.ui.library;

import ascribe.store.Found;
import ascribe.store.Snippet;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.WordRun;
import ascribe.ui.kit.Wrapping;
import ascribe.ui.library.SearchModel.Hit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A line of what a search found: where, and the words with some around them.
final class HitCell extends WideCell<Hit> {

  private final Label where = new Label();
  private final WordFlow words = new WordFlow();
  private final VBox row = new VBox(where, words);

  HitCell() {
    super("document-cell");
    Wrapping.of(where);
    where.getStyleClass().add("text-muted");
    row.getStyleClass().add("document-row");
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (hit) {
      case Hit.InText(var found) -> show(found.title(), found.snippet());
      case Hit.InPassage(var found) -> show(where(found), found.snippet());
    }
    setGraphic(row);
  }

  private void show(String place, Snippet snippet) {
    where.setText(place);
    var texts = new ArrayList<WordRun>();
    int at = 0;
    for (var span : snippet.hits()) {
      add(texts, snippet.text().substring(at, span.start()), false);
      add(texts, span.of(snippet.text()), true);
      at = span.end();
    }
    add(texts, snippet.text().substring(at), false);
    words.show(texts);
    setAccessibleText(place + ": " + snippet.text());
  }

  private static void add(List<WordRun> texts, String piece, boolean hit) {
    texts.add(WordRun.of(piece.replace('\n', ' '), hit ? "snippet-hit" : "snippet"));
  }

  /// Who says it and of what kind it is, with the document it stands in.
  static String where(Found.InPassage found) {
    var kind = Messages.of(found.kind());
    var actor = found.actor();
    return actor == null
        ? Messages.get("search.unattributed", kind, found.title())
        : Messages.get("search.passage", actor, kind, found.title());
  }
}
