package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.ui.kit.WideCell;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A row of the list of dates.
final class DateCell extends WideCell<Timex> {

  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private final Function<Timex, Excerpt> excerpt;
  private final Predicate<Timex> faint;
  private final Label value = new Label();
  private final Text before = new Text();
  private final Text words = new Text();
  private final Text after = new Text();
  private final Label reason = new Label();
  private final VBox row = new VBox(value, new TextFlow(before, words, after), reason);

  DateCell(Function<Timex, Excerpt> excerpt, Predicate<Timex> faint) {
    super("date-cell");
    this.excerpt = excerpt;
    this.faint = faint;
    value.getStyleClass().add("date-value");
    before.getStyleClass().add("mention-context");
    words.getStyleClass().add("mention-words");
    after.getStyleClass().add("mention-context");
    reason.getStyleClass().addAll("text-muted", "date-reason");
    reason.setWrapText(true);
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
    before.setText(found.before());
    words.setText(found.words());
    after.setText(found.after());
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
