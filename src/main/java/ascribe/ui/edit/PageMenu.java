package ascribe.ui.edit;

import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import ascribe.ui.text.PageActions;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a place on the page: what can be done with its marks and with the selected words.
public final class PageMenu {

  private final Desk desk;
  private final MarkMenu marks;
  private final SelectionMenu words;
  private final NoteMenu notes;
  private final ContextMenu menu = new ContextMenu();

  /// @param copy copies the selected mark with its attribution
  /// @param ask asks the reader for a note or a name
  public PageMenu(Desk desk, Runnable copy, NoteMenu.Ask ask) {
    this.desk = desk;
    this.marks = new MarkMenu(desk, copy, ask);
    this.words = new SelectionMenu(desk);
    this.notes = new NoteMenu(desk, ask);
  }

  /// Shows the menu; does nothing where nothing can be done.
  public void show(Node page, PageActions.Ask asked, double screenX, double screenY) {
    var items = new ArrayList<MenuItem>(words.of(asked.words()));
    var own = notes.of(asked.words(), asked.notes());
    if (!items.isEmpty() && !own.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.addAll(own);
    var passages =
        asked.marks().stream()
            .flatMap(id -> desk.state().passages().stream().filter(p -> p.id().equals(id)))
            .toList();
    if (!items.isEmpty() && !passages.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    if (!passages.isEmpty()) {
      items.addAll(marks.of(passages.getFirst(), asked.words()));
      passages.stream().skip(1).map(p -> outer(p, asked.words())).forEach(items::add);
    }
    if (!items.isEmpty() && !desk.state().filter().isEmpty() && BulkEdits.count(desk) > 0) {
      items.add(new SeparatorMenuItem());
      items.addAll(bulk());
    }
    fill(items);
    if (!items.isEmpty()) {
      menu.show(page, screenX, screenY);
    }
  }

  /// Shows the corrections of the selected mark under a button; does nothing where none is
  /// selected.
  public void showCorrections(Node button) {
    desk.state()
        .selectedPassage()
        .ifPresent(passage -> {
          fill(marks.corrections(passage));
          menu.show(button, Side.BOTTOM, 0, 0);
        });
  }

  private void fill(List<MenuItem> items) {
    menu.hide();
    menu.getItems().setAll(items);
  }

  private List<MenuItem> bulk() {
    int n = BulkEdits.count(desk);
    return List.of(
        Items.of(Messages.get("bulk.accept", n), () -> BulkEdits.accept(desk)),
        Items.of(Messages.get("bulk.reject", n), () -> BulkEdits.reject(desk)));
  }

  private Menu outer(Passage passage, Span words) {
    var speaker = passage.speaker();
    var name = speaker == null ? Messages.get("card.nobody") : speaker.name();
    var outer = new Menu(Messages.get("edit.outer", name));
    outer.setMnemonicParsing(false);
    outer.getItems().add(Items.of(Messages.get("edit.select"), () -> select(passage)));
    outer.getItems().addAll(marks.of(passage, words));
    return outer;
  }

  private void select(Passage passage) {
    desk.session().select(passage.id());
  }
}
