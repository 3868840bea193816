package ascribe.ui.side;

import ascribe.model.Layer;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.LayerSign;
import ascribe.ui.kit.ShareBar;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.WordRun;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the actors panel.
final class ActorCell extends WideCell<ActorRow> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

  /// What the buttons of a row do.
  interface Actions {
    void toggle(Voice voice);

    void exclude(Voice voice);
  }

  private final Actions actions;

  ActorCell(Actions actions) {
    super("actor-cell");
    this.actions = actions;
  }

  @Override
  protected void updateItem(ActorRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean head = !empty && row instanceof ActorRow.Head;
    pseudoClassStateChanged(CHOSEN, head && ((ActorRow.Head) row).chosen());
    pseudoClassStateChanged(EXCLUDED, head && ((ActorRow.Head) row).excluded());
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case ActorRow.Head h -> {
        setGraphic(head(h));
        setAccessibleText(VoiceWords.spoken(h));
      }
      case ActorRow.Mentioned m -> {
        setGraphic(mention(m));
        setAccessibleText(m.before() + m.words() + m.after());
      }
    }
  }

  private HBox head(ActorRow.Head head) {
    var name = new Label(VoiceWords.name(head.voice()));
    name.getStyleClass().add("actor-name");
    name.setTooltip(new Tooltip(VoiceWords.full(head.voice())));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(40);
    var top = new HBox(name);
    top.getStyleClass().add("actor-top");
    top.setAlignment(Pos.CENTER_LEFT);
    for (var layer : Layer.values()) {
      if (head.counts().of(layer) > 0) {
        top.getChildren().add(count(layer, head.counts().of(layer)));
      }
    }
    var body = new VBox(top);
    body.getStyleClass().add("actor-body");
    var role = VoiceWords.role(head.voice());
    if (!role.isEmpty()) {
      var line = new Label(role);
      line.getStyleClass().addAll("text-muted", "actor-role");
      body.getChildren().add(line);
    }
    if (head.share() > 0) {
      body.getChildren()
          .add(new ShareBar(head.share(), Messages.get("actors.share", head.share())));
    }
    HBox.setHgrow(body, Priority.ALWAYS);
    var row = new HBox(expander(head), icon(head.voice()), body, exclude(head));
    row.getStyleClass().add("actor-row");
    return row;
  }

  private static Label count(Layer layer, int count) {
    var label = new Label(LayerSign.glyph(layer) + "\u2009" + count);
    label.getStyleClass().addAll("layer-count", LayerSign.style(layer));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static FontIcon icon(Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) -> Icons.of(actor.sourceType(), actor.type());
      case Voice.Anonymous _ -> Icons.of(Feather.EYE_OFF);
      case Voice.Unattributed _ -> Icons.of(Feather.HELP_CIRCLE);
    };
  }

  private Button expander(ActorRow.Head head) {
    boolean open = head.expanded();
    var button =
        Icons.button(
            open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
            open ? Messages.get("actors.collapse") : Messages.get("actors.expand"),
            () -> actions.toggle(head.voice()));
    button.getStyleClass().add("row-tool");
    button.setFocusTraversable(false);
    button.setVisible(head.voice() instanceof Voice.Known);
    return button;
  }

  private Button exclude(ActorRow.Head head) {
    var words = head.excluded() ? Messages.get("actors.include") : Messages.get("actors.exclude");
    var button = Icons.button(Feather.SLASH, words, () -> actions.exclude(head.voice()));
    button.getStyleClass().addAll("row-tool", "exclude");
    button.setFocusTraversable(false);
    return button;
  }

  private static HBox mention(ActorRow.Mentioned mention) {
    var flow = new WordFlow();
    flow.show(runs(mention.before(), mention.words(), mention.after()));
    HBox.setHgrow(flow, Priority.ALWAYS);
    var row = new HBox(flow);
    row.getStyleClass().add("mention-row");
    return row;
  }

  /// Words with some of what stands around them.
  static List<WordRun> runs(String before, String words, String after) {
    return List.of(
        WordRun.of(before, "mention-context"),
        WordRun.of(words, "mention-words"),
        WordRun.of(after, "mention-context"));
  }
}
