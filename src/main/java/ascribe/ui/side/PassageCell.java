package ascribe.ui.side;

import ascribe.model.Layer;
import ascribe.review.Passage;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Confidence;
import ascribe.ui.kit.LayerSign;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.Wrapping;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row of the passages panel.
final class PassageCell extends WideCell<Passage> {

  private static final int LONGEST = 220;

  /// In pixels.
  private static final double TWO_LINES = 32;

  private final PassagesModel model;
  private final Runnable ticked;
  private final CheckBox tick = new CheckBox();
  private final Label who = new Label();
  private final Label facts = new Label();
  private final Label words = new Label();
  private final HBox signs = new HBox();
  private final HBox row;

  /// @param ticked runs after a tick was set or taken away
  PassageCell(PassagesModel model, Runnable ticked) {
    super("passage-cell");
    this.model = model;
    this.ticked = ticked;
    tick.setFocusTraversable(false); // the list's space bar does the same
    tick.setOnAction(_ -> tick());
    who.getStyleClass().add("passage-who");
    facts.getStyleClass().addAll("text-muted", "passage-facts");
    facts.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("passage-words");
    Wrapping.of(words);
    words.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    words.setMaxHeight(TWO_LINES);
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    signs.getStyleClass().add("signs");
    signs.setAlignment(Pos.CENTER_LEFT);
    var top = new HBox(signs, who, facts);
    top.getStyleClass().add("passage-top");
    top.setAlignment(Pos.BASELINE_LEFT);
    var body = new VBox(top, words);
    body.getStyleClass().add("passage-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    row = new HBox(tick, body);
    row.getStyleClass().add("passage-row");
  }

  private void tick() {
    if (getItem() != null) {
      model.tick(getItem(), tick.isSelected());
      ticked.run();
    }
  }

  @Override
  protected void updateItem(Passage passage, boolean empty) {
    super.updateItem(passage, empty);
    if (empty || passage == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var speaker = passage.speaker();
    var name =
        passage instanceof Passage.Authored
            ? Messages.get("passages.author")
            : speaker == null ? Messages.get("actors.unattributed") : speaker.name();
    who.setText(name);
    facts.setText(String.join(" · ", facts(passage)));
    var text = Excerpt.flat(passage.words());
    words.setText(text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text);
    signs.getChildren().clear();
    passage.layers().stream().sorted().map(LayerSign::glyphOf).forEach(signs.getChildren()::add);
    tick.setSelected(model.isTicked(passage));
    tick.setAccessibleText(Messages.get("passages.tick", name));
    setGraphic(row);
    setAccessibleText(spoken(passage, name, text));
  }

  private static ArrayList<String> facts(Passage passage) {
    var facts = new ArrayList<String>();
    var claim = passage.claim();
    if (claim != null) {
      facts.add(Messages.of(claim));
    }
    passage
        .confidence()
        .ifPresent(sure -> facts.add(Messages.get("passages.confidence", Confidence.shown(sure))));
    if (passage.checked()) {
      facts.add("✓");
    }
    return facts;
  }

  private String spoken(Passage passage, String name, String text) {
    var parts = new ArrayList<String>();
    passage.layers().stream().sorted(Layer::compareTo).map(Messages::of).forEach(parts::add);
    parts.add(name);
    parts.addAll(facts(passage));
    if (model.isTicked(passage)) {
      parts.add(Messages.get("passages.ticked"));
    }
    parts.add(text);
    return String.join(", ", parts);
  }
}
