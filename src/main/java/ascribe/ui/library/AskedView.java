package ascribe.ui.library;

import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.Orphan;
import ascribe.store.Asked;
import ascribe.ui.desk.Desk;
import ascribe.ui.edit.EditWords;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Scripts;
import ascribe.ui.kit.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The corrections of the open document that have no place in it: those about which the reader is
/// asked after the text changed, and those that no mark answers to.
final class AskedView extends ScrollPane {

  private final Desk desk;
  private final Consumer<Asked> settle;
  private final VBox rows = new VBox();

  /// @param settle told when nothing more is to be asked about a correction
  AskedView(Desk desk, List<Asked> asked, Consumer<Asked> settle) {
    this.desk = desk;
    this.settle = settle;
    rows.getStyleClass().add("sheet-body");
    asked.forEach(a -> rows.getChildren().add(row(a)));
    desk.state().orphans().forEach(o -> rows.getChildren().add(row(o)));
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(new Label(Messages.get("asked.none")));
    }
    setContent(rows);
    setFitToWidth(true);
    setPrefHeight(360);
    setId("asked");
  }

  private Node row(Orphan orphan) {
    return line(EditWords.of(orphan.decision().edit()), Messages.of(orphan.why()));
  }

  private Node row(Asked asked) {
    var correction = asked.correction();
    var row = line(EditWords.of(correction.decision().edit()), Messages.get("asked.where"));
    for (var place : correction.candidates()) {
      choice(asked, place)
          .ifPresent(edit ->
              row.getChildren()
                  .add(
                      button(
                          EditWords.around(text(), place),
                          () -> {
                            desk.session().apply(edit);
                            done(asked, row);
                          })));
    }
    row.getChildren().add(button(Messages.get("asked.forget"), () -> done(asked, row)));
    return row;
  }

  private Optional<Edit> choice(Asked asked, Span place) {
    return asked.correction().chosen(text(), place);
  }

  private String text() {
    return desk.state().base().document().text();
  }

  private void done(Asked asked, Node row) {
    settle.accept(asked);
    rows.getChildren().remove(row);
  }

  private static VBox line(String what, String why) {
    var label = new Label(what);
    Wrapping.of(label);
    var reason = new Label(why);
    reason.setWrapText(true);
    reason.getStyleClass().add("text-muted");
    return new VBox(4, label, reason);
  }

  private static Button button(String words, Runnable action) {
    var button = new Button(words);
    button.setMnemonicParsing(false);
    button.setWrapText(!Scripts.rightToLeft(words));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
