package ascribe.ui.notice;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import ascribe.ui.kit.Wrapping;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Notices above the page, a line each, until the reader takes them away.
public final class NoticeBar extends VBox {

  private final Notices notices;
  private final ObservableList<Notice> shown;
  private final Node heir;

  /// @param heir gets the keyboard of a notice that goes
  public NoticeBar(Notices notices, Node heir) {
    this.notices = notices;
    this.heir = heir;
    this.shown = notices.shown();
    getStyleClass().add("notice-bar");
    shown.addListener((ListChangeListener<Notice>) _ -> show());
    show();
  }

  private void show() {
    Presence.fill(this, shown.stream().map(this::line).toList(), heir);
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  private Node line(Notice notice) {
    var line = headline(notice);
    if (notice.details().isEmpty()) {
      return line;
    }
    var details = new NoticeDetails(notice.details());
    line.getChildren().add(1, details.button());
    return new VBox(line, details);
  }

  private HBox headline(Notice notice) {
    boolean problem = notice.kind() == Notice.Kind.PROBLEM;
    var sign = Icons.of(problem ? Feather.ALERT_TRIANGLE : Feather.INFO);
    var text = new Label(notice.text());
    Wrapping.of(text);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(sign, text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("notice", problem ? "problem" : "info");
    for (var action : notice.actions()) {
      var button = new Button(action.words());
      button.getStyleClass().add("small");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        notices.dismiss(notice);
        action.run().run();
      });
      line.getChildren().add(button);
    }
    var close =
        Icons.button(Feather.X, Messages.get("notice.dismiss"), () -> notices.dismiss(notice));
    close.getStyleClass().add("row-tool");
    line.getChildren().add(close);
    return line;
  }
}
