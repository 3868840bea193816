package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.model.TimexType;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// What can be done with a date, as menu items and by keys.
final class DateMenu {

  private final Desk desk;
  private final AskBar ask;
  private final ListView<Timex> list;

  /// @param list of the dates
  DateMenu(Desk desk, AskBar ask, ListView<Timex> list) {
    this.desk = desk;
    this.ask = ask;
    this.list = list;
  }

  /// Gives the list its menu, and the keys F2 and Delete.
  void install() {
    var context = new ContextMenu(new MenuItem()); // an empty menu would never show
    context.setOnShowing(_ -> {
      var timex = list.getSelectionModel().getSelectedItem();
      context.getItems().setAll(timex == null ? List.of() : of(timex));
    });
    list.setContextMenu(context);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    var timex = list.getSelectionModel().getSelectedItem();
    if (timex == null) {
      return;
    }
    switch (event.getCode()) {
      case F2 -> set(timex);
      case DELETE, BACK_SPACE -> reject(timex);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private List<MenuItem> of(Timex timex) {
    var items = new ArrayList<MenuItem>();
    if (isDay(timex)) {
      items.add(Items.of(Messages.get("dates.set"), () -> set(timex)));
    }
    items.add(Items.of(Messages.get("dates.none"), () -> reject(timex)));
    return items;
  }

  /// Asks for the date until one is typed; does nothing for what is none, a duration.
  private void set(Timex timex) {
    if (isDay(timex)) {
      var words = timex.span().of(text()).replaceAll("\\s+", " ");
      var known = TypedDate.value(timex.value()).orElse("");
      ask(timex, Messages.get("dates.setAsk", words), known);
    }
  }

  private static boolean isDay(Timex timex) {
    return timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
  }

  private void ask(Timex timex, String question, String suggestion) {
    ask.ask(
        question,
        suggestion,
        typed ->
            TypedDate.value(typed)
                .ifPresentOrElse(
                    value -> apply(new Edit.SetTimex(MarkTarget.of(text(), timex), value)),
                    () -> ask(timex, Messages.get("dates.setAgain", typed), typed)),
        list::requestFocus);
  }

  /// The words are no date: they leave the list and can be brought back.
  private void reject(Timex timex) {
    apply(new Edit.Reject(MarkTarget.of(text(), timex)));
  }

  private void apply(Edit edit) {
    desk.session().apply(edit);
  }

  private String text() {
    return desk.state().shown().document().text();
  }
}
