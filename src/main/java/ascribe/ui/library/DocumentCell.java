package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Presence;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.Wrapping;
import ascribe.ui.voices.VoiceBar;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A document in the library's list.
final class DocumentCell extends WideCell<Entry> {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Predicate<Entry> open;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final VoiceBar voices = new VoiceBar();
  private final FlowPane tags = new FlowPane(4, 3);
  private final VBox row = new VBox(title, facts, tags, voices);
  private final Consumer<String> onTag;

  /// @param open whether a document is the one on the desk
  /// @param onTag told the tag that is clicked
  DocumentCell(Predicate<Entry> open, Consumer<String> onTag) {
    super("document-cell");
    this.open = open;
    this.onTag = onTag;
    title.getStyleClass().add("document-title");
    Wrapping.of(title);
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
    Presence.show(voices, !entry.voices().isEmpty());
    tags.getChildren().setAll(entry.tags().stream().map(this::chip).toList());
    Presence.show(tags, !entry.tags().isEmpty());
    pseudoClassStateChanged(OPEN, open.test(entry));
    setGraphic(row);
    setAccessibleText(spoken(entry));
  }

  private static String spoken(Entry entry) {
    var spoken = entry.title() + ", " + facts(entry);
    return entry.tags().isEmpty()
        ? spoken
        : spoken + ", " + Messages.get("details.spoken", String.join(", ", entry.tags()));
  }

  private Label chip(String tag) {
    var chip = new Label(tag);
    chip.getStyleClass().add("tag-chip");
    chip.setTooltip(new Tooltip(Messages.get("details.onlyTag", tag)));
    chip.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        onTag.accept(tag);
        event.consume();
      }
    });
    return chip;
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
