package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.WideCell;
import ascribe.ui.voices.VoiceBar;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A document in the library's list.
final class DocumentCell extends WideCell<Entry> {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Predicate<Entry> open;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final VoiceBar voices = new VoiceBar();
  private final VBox row = new VBox(title, facts, voices);

  /// @param open whether a document is the one on the desk
  DocumentCell(Predicate<Entry> open) {
    super("document-cell");
    this.open = open;
    title.getStyleClass().add("document-title");
    title.setWrapText(true);
    title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    facts.getStyleClass().add("text-muted");
    row.getStyleClass().add("document-row");
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      pseudoClassStateChanged(OPEN, false);
      return;
    }
    title.setText(entry.title());
    setTooltip(new Tooltip(entry.title()));
    facts.setText(facts(entry));
    voices.show(entry.voices().stream().map(v -> new VoiceBar.Slice(v.name(), v.share())).toList());
    boolean any = !entry.voices().isEmpty();
    voices.setVisible(any);
    voices.setManaged(any);
    pseudoClassStateChanged(OPEN, open.test(entry));
    setGraphic(row);
    setAccessibleText(entry.title() + ", " + facts(entry));
  }

  private static String facts(Entry entry) {
    var facts = new ArrayList<String>();
    if (entry.date() != null) {
      facts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(entry.date()));
    }
    facts.add(progress(entry.progress()));
    return String.join(" · ", facts);
  }

  private static String progress(double read) {
    if (read < 0.005) {
      return Messages.get("library.unread");
    }
    return read >= 0.995 ? Messages.get("library.read") : Messages.get("library.progress", read);
  }
}
