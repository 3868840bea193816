package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.Wrapping;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A row of the list of dates.
final class DateCell extends WideCell<Timex> {

  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private final Function<Timex, Excerpt> excerpt;
  private final Predicate<Timex> faint;
  private final Label value = new Label();
  private final WordFlow words = new WordFlow();
  private final Label reason = new Label();
  private final VBox row = new VBox(value, words, reason);

  DateCell(Function<Timex, Excerpt> excerpt, Predicate<Timex> faint) {
    super("date-cell");
    this.excerpt = excerpt;
    this.faint = faint;
    value.getStyleClass().add("date-value");
    reason.getStyleClass().addAll("text-muted", "date-reason");
    Wrapping.of(reason);
    row.getStyleClass().add("date-row");
  }

  @Override
  protected void updateItem(Timex timex, boolean empty) {
    super.updateItem(timex, empty);
    if (empty || timex == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(FAINT, false);
      return;
    }
    var found = excerpt.apply(timex);
    value.setText(TimexWords.of(timex, found.words()));
    words.show(ActorCell.runs(found.before(), found.words(), found.after()));
    reason.setText(ReasonWords.here(timex.reason()));
    reason.setVisible(!timex.reason().isEmpty());
    reason.setManaged(!timex.reason().isEmpty());
    pseudoClassStateChanged(FAINT, faint.test(timex));
    setGraphic(row);
    setAccessibleText(ofWords(timex, found));
  }

  private static String ofWords(Timex timex, Excerpt found) {
    var spoken = found.words() + ": " + TimexWords.of(timex, found.words());
    return timex.reason().isEmpty() ? spoken : spoken + ", " + ReasonWords.here(timex.reason());
  }
}
