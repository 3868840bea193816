package ascribe.ui.export;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.review.Passage;
import ascribe.store.Library;
import ascribe.ui.desk.Desk;
import ascribe.ui.export.ExportChoice.Scope;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for format and scope and writes the file, over the page and stopping nothing.
public final class ExportPane extends VBox {

  private final Desk desk;
  private final Library library;
  private final Layouts layouts;
  private final Supplier<List<Passage>> ticked;
  private final SaveDialog dialog;
  private final ExportJob job;
  private final ComboBox<ExportFormat> format = new ComboBox<>();
  private final ScopeChoices scopes = new ScopeChoices(this::refresh);
  private final ComboBox<String> layout = new ComboBox<>();
  private final CheckBox whole = new CheckBox(Messages.get("export.library"));
  private final CheckBox uncertain = new CheckBox(Messages.get("export.uncertain"));
  private final Button export = new Button(Messages.get("export.save"));

  /// @param library holds the documents to export together, and the reader's layouts
  /// @param ticked the passages the reader has ticked, when asked
  public ExportPane(
      Desk desk,
      Library library,
      Supplier<List<Passage>> ticked,
      SaveDialog dialog,
      Workers workers,
      TaskBoard board,
      Notices notices) {
    this.desk = desk;
    this.library = library;
    this.layouts = new Layouts(library.folder().resolve("templates"));
    this.ticked = ticked;
    this.dialog = dialog;
    job = new ExportJob(workers, board, notices);
    getStyleClass().addAll("overlay", "export-pane");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleText(Messages.get("export.title"));
    format.getItems().setAll(ExportFormat.values());
    format.setConverter(new FormatWords());
    format.setValue(ExportFormat.MARKDOWN);
    format.setAccessibleText(Messages.get("export.format"));
    format.setMaxWidth(Double.MAX_VALUE);
    var formatLabel = new Label(Messages.get("export.format"));
    formatLabel.setLabelFor(format);
    uncertain.setOnAction(_ -> refresh());
    whole.setOnAction(_ -> refresh());
    whole.setId("export-library");
    whole.setWrapText(true);
    layout.setMaxWidth(Double.MAX_VALUE);
    layout.setAccessibleText(Messages.get("export.layout"));
    format.setOnAction(_ -> refresh());
    format.setId("export-format");
    layout.setId("export-layout");
    uncertain.setId("export-uncertain");
    export.setId("export-save");
    export.getStyleClass().add("accent");
    export.setOnAction(_ -> save());
    getChildren().addAll(head(), formatLabel, format, layout, scopes, whole, uncertain, export);
    Presence.show(this, false);
    desk.follow(_ -> refresh());
  }

  private HBox head() {
    var title = new Label(Messages.get("export.title"));
    title.getStyleClass().add("pane-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = Icons.button(Feather.X, Messages.get("export.close"), this::close);
    close.getStyleClass().add("row-tool");
    var head = new HBox(title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private ExportChoice choice(Scope scope) {
    return new ExportChoice(format.getValue(), scope, uncertain.isSelected());
  }

  private ExportRequest request(Scope scope) {
    return choice(scope).request(desk.state(), ticked.get());
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    boolean all = whole.isSelected();
    scopes.show(scope -> request(scope).passages().size(), all);
    boolean own = format.getValue() == ExportFormat.MARKDOWN && layout.getItems().size() > 1;
    layout.setVisible(own);
    layout.setManaged(own);
    export.setDisable(
        all
            ? scopes.chosen() == Scope.TICKED
            : desk.isEmpty() || request(scopes.chosen()).passages().isEmpty());
  }

  /// Shows the pane with the narrowest scope that has passages.
  public void open() {
    Presence.show(this, true);
    layout.getItems().setAll(Messages.get("export.builtIn"));
    layout.getItems().addAll(layouts.names());
    layout.getSelectionModel().selectFirst();
    var state = desk.state();
    var fitting =
        !ticked.get().isEmpty()
            ? Scope.TICKED
            : state.filter().isEmpty() ? Scope.ALL : Scope.FILTERED;
    scopes.choose(fitting);
    refresh();
    format.requestFocus();
  }

  private void save() {
    var choice = choice(scopes.chosen());
    int own = layout.getSelectionModel().getSelectedIndex();
    var writer =
        new ExportWriter(choice.format(), layouts, own > 0 ? layout.getItems().get(own) : null);
    if (whole.isSelected()) {
      var chosen = choice.elsewhere(desk.state().filter());
      dialog
          .choose(Messages.get("export.folder"))
          .ifPresent(folder -> {
            close();
            job.everyDocument(writer, library, chosen, choice.uncertainToo(), folder);
          });
      return;
    }
    var request = request(scopes.chosen());
    var title = request.document().document().title();
    dialog
        .choose(choice.fileName(title))
        .ifPresent(file -> {
          close();
          job.oneDocument(writer, request, file);
        });
  }

  /// Takes the pane away.
  ///
  /// @return false when it was not there
  public boolean close() {
    return Presence.takeAway(this);
  }
}
