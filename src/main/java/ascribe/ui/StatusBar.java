package ascribe.ui;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Presence;
import ascribe.ui.task.Running;
import ascribe.ui.task.TaskBoard;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: what is shown, and the work under way with its progress and a way to
/// stop it.
final class StatusBar extends HBox {

  private final Label message = new Label();
  private final HBox work = new HBox();
  private final Node heir;

  /// @param heir gets the keyboard of the work that ends
  StatusBar(TaskBoard board, Node heir) {
    this.heir = heir;
    getStyleClass().add("status-bar");
    work.getStyleClass().add("work");
    work.setAlignment(Pos.CENTER_RIGHT);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(message, space, work);
    board.running().addListener((ListChangeListener<Running>) change -> show(board));
    show(board);
  }

  void say(String text) {
    message.setText(text);
  }

  private void show(TaskBoard board) {
    var first = board.running().stream().findFirst();
    Presence.fill(work, first.map(r -> parts(r, board.running().size())).orElseGet(List::of), heir);
  }

  private static List<Node> parts(Running running, int of) {
    var name =
        new Label(of == 1 ? running.name() : Messages.get("status.more", running.name(), of - 1));
    var bar = new ProgressBar();
    bar.progressProperty().bind(running.progress());
    bar.setAccessibleText(running.name());
    var cancel = new Button(Messages.get("status.cancel"));
    cancel.setAccessibleText(Messages.get("status.cancelWhat", running.name()));
    cancel.setOnAction(e -> running.cancel());
    return List.of(name, bar, cancel);
  }
}
