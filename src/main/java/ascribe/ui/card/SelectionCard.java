package ascribe.ui.card;

import ascribe.exporting.Wording;
import ascribe.model.ReviewState;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.LayerSign;
import ascribe.ui.kit.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of the selected mark. It shows while a mark is selected and stops nothing.
public final class SelectionCard extends VBox {

  private final Desk desk;
  private final HBox head = new HBox();
  private final Label role = new Label();
  private final FlowPane facts = new FlowPane();
  private final VBox why = new VBox();
  private final Button accept;
  private final Button reject;
  private Consumer<Node> corrections = _ -> {};
  private @Nullable Passage passage;

  public SelectionCard(Desk desk) {
    this.desk = desk;
    getStyleClass().add("selection-card");
    setMinHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.PARENT);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    role.getStyleClass().addAll("text-muted", "card-role");
    Wrapping.of(role);
    role.setMinHeight(USE_PREF_SIZE);
    facts.getStyleClass().add("card-facts");
    why.getStyleClass().add("card-why");
    accept = button(Feather.CHECK, Messages.get("card.accept"), Messages.get("card.acceptTip"));
    accept.setOnAction(_ -> accept());
    reject = button(Feather.X, Messages.get("card.reject"), Messages.get("card.rejectTip"));
    reject.setOnAction(_ -> reject());
    var correct =
        button(Feather.EDIT_2, Messages.get("card.correct"), Messages.get("card.correctTip"));
    correct.setId("card-correct");
    correct.setOnAction(_ -> corrections.accept(correct));
    var copy = button(Feather.COPY, Messages.get("card.copy"), Messages.get("card.copyTip"));
    copy.setOnAction(_ -> copy());
    var buttons = new FlowPane(accept, reject, correct, copy);
    buttons.getStyleClass().add("card-buttons");
    getChildren().addAll(head, role, facts, why, buttons);
    desk.follow(state -> show(state.selectedPassage().orElse(null)));
  }

  private static Button button(Feather icon, String words, String tip) {
    var button = new Button(words, Icons.of(icon));
    button.setTooltip(new Tooltip(tip));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// @param show shows the corrections of the selected mark under a button
  public void onCorrect(Consumer<Node> show) {
    corrections = show;
  }

  /// The selected mark is right.
  public void accept() {
    if (passage != null && !passage.checked()) {
      desk.session().apply(new Edit.Accept(passage.target()));
    }
  }

  /// The selected mark is wrong: it goes, and undo brings it back. It stays the one from which the
  /// reader goes on.
  public void reject() {
    if (passage != null) {
      desk.session().apply(new Edit.Reject(passage.target()));
    }
  }

  /// Puts the selected passage with its attribution on the clipboard.
  public void copy() {
    if (passage != null) {
      var content = new ClipboardContent();
      content.putString(Wording.attributed(passage));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void show(@Nullable Passage next) {
    passage = next;
    setVisible(next != null);
    setManaged(next != null);
    if (next == null) {
      return;
    }
    var text = CardText.of(next);
    var name = new Label(text.who());
    name.getStyleClass().add("card-name");
    Wrapping.of(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var close =
        Icons.button(Feather.X, Messages.get("card.close"), () -> desk.session().select(null));
    close.getStyleClass().add("row-tool");
    head.getChildren().setAll(icon(next), name, close);
    role.setText(text.role());
    role.setVisible(!text.role().isEmpty());
    role.setManaged(!text.role().isEmpty());
    facts.getChildren().clear();
    next.layers().stream().sorted().map(LayerSign::of).forEach(facts.getChildren()::add);
    text.facts().forEach(f -> facts.getChildren().add(fact(f)));
    var heading = new Label(Messages.get("card.why"));
    heading.getStyleClass().add("why");
    why.getChildren().setAll(heading);
    text.why().stream().map(SelectionCard::reason).forEach(why.getChildren()::add);
    boolean accepted = next.review() == ReviewState.ACCEPTED;
    accept.setDisable(next.checked()); // what the reader marked or changed needs no acceptance
    accept.setText(accepted ? Messages.get("card.isAccepted") : Messages.get("card.accept"));
    setAccessibleText(spoken(text));
  }

  private static FontIcon icon(Passage passage) {
    var speaker = passage.speaker();
    if (speaker != null) {
      return Icons.of(speaker.sourceType(), speaker.type());
    }
    return Icons.of(passage instanceof Passage.Authored ? Feather.EDIT_3 : Feather.HELP_CIRCLE);
  }

  private static Label fact(String words) {
    var label = new Label(words);
    label.getStyleClass().add("fact");
    return label;
  }

  private static Node reason(String words) {
    var label = new Label(words);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String spoken(CardText text) {
    return String.join(
        ". ",
        List.of(
            text.who(),
            text.role(),
            String.join(", ", text.facts()),
            String.join(". ", text.why())));
  }
}
