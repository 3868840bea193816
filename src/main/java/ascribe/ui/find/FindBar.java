package ascribe.ui.find;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import ascribe.ui.text.FindHits;
import ascribe.ui.text.ReadingPage;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Looks for words in the text as they are typed. Enter goes to the next place, Shift+Enter to the
/// one before.
public final class FindBar extends HBox {

  private final ReadingPage page;
  private final TextField words = new TextField();
  private final Label count = new Label();
  private final Button next;
  private final Button previous;

  public FindBar(ReadingPage page) {
    this.page = page;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("find");
    words.setPromptText(Messages.get("find.prompt"));
    words.setAccessibleText(Messages.get("find.prompt"));
    words.textProperty().subscribe(page::find);
    words.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(80);
    count.getStyleClass().add("text-muted");
    count.setMinWidth(USE_PREF_SIZE);
    previous = Icons.button(Feather.CHEVRON_UP, Messages.get("find.previous"), page::findPrevious);
    next = Icons.button(Feather.CHEVRON_DOWN, Messages.get("find.next"), page::findNext);
    var close = Icons.button(Feather.X, Messages.get("find.close"), this::close);
    getChildren().addAll(Icons.of(Feather.SEARCH), words, count, previous, next, close);
    page.hits().subscribe(this::show);
    Presence.show(this, false);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (event.isShiftDown()) {
          page.findPrevious();
        } else {
          page.findNext();
        }
        event.consume();
      }
      case ESCAPE -> {
        close();
        event.consume();
      }
      default -> {}
    }
  }

  private void show(FindHits hits) {
    boolean none = hits.hits().isEmpty();
    next.setDisable(none);
    previous.setDisable(none);
    count.setText(
        words.getText().isBlank()
            ? ""
            : none
                ? Messages.get("find.none")
                : Messages.get("find.count", hits.current() + 1, hits.hits().size()));
  }

  /// Shows the bar, or gives it the keyboard again.
  ///
  /// @param suggestion words to look for; blank to keep those of the last time
  public void open(String suggestion) {
    Presence.show(this, true);
    if (!suggestion.isBlank()) {
      words.setText(suggestion);
    }
    page.find(words.getText());
    words.requestFocus();
    words.selectAll();
  }

  /// Takes the bar and its hits away.
  ///
  /// @return false when it was not there
  public boolean close() {
    boolean was = Presence.takeAway(this);
    if (was) {
      page.find("");
      page.requestFocus();
    }
    return was;
  }
}
