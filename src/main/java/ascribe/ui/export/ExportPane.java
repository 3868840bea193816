package ascribe.ui.export;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.export.ExportChoice.Scope;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asks for format and scope and writes the file, over the page and stopping nothing.
public final class ExportPane extends VBox {

  private final Desk desk;
  private final Supplier<List<Passage>> ticked;
  private final SaveDialog dialog;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;
  private final ComboBox<ExportFormat> format = new ComboBox<>();
  private final Map<Scope, RadioButton> scopes = new EnumMap<>(Scope.class);
  private final CheckBox uncertain = new CheckBox(Messages.get("export.uncertain"));
  private final Button export = new Button(Messages.get("export.save"));

  /// @param ticked the passages the reader has ticked, when asked
  public ExportPane(
      Desk desk,
      Supplier<List<Passage>> ticked,
      SaveDialog dialog,
      Workers workers,
      TaskBoard board,
      Notices notices) {
    this.desk = desk;
    this.ticked = ticked;
    this.dialog = dialog;
    this.workers = workers;
    this.board = board;
    this.notices = notices;
    getStyleClass().addAll("overlay", "export-pane");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleText(Messages.get("export.title"));
    format.getItems().setAll(ExportFormat.values());
    format.setConverter(new Words());
    format.setValue(ExportFormat.MARKDOWN);
    format.setAccessibleText(Messages.get("export.format"));
    format.setMaxWidth(Double.MAX_VALUE);
    var formatLabel = new Label(Messages.get("export.format"));
    formatLabel.setLabelFor(format);
    var group = new ToggleGroup();
    var choices = new VBox();
    choices.getStyleClass().add("choices");
    for (var scope : Scope.values()) {
      var choice = new RadioButton();
      choice.setToggleGroup(group);
      scopes.put(scope, choice);
      choices.getChildren().add(choice);
    }
    uncertain.setOnAction(_ -> refresh());
    group.selectedToggleProperty().subscribe(this::refresh);
    export.setId("export-save");
    export.getStyleClass().add("accent");
    export.setOnAction(_ -> save());
    getChildren().addAll(head(), formatLabel, format, choices, uncertain, export);
    show(false);
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

  private Scope scope() {
    return scopes.entrySet().stream()
        .filter(e -> e.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Scope.ALL);
  }

  private ExportRequest request(Scope scope) {
    return choice(scope).request(desk.state(), ticked.get());
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    scopes.forEach((scope, button) -> {
      int count = request(scope).passages().size();
      button.setText(words(scope, count));
      button.setDisable(count == 0 && scope != Scope.ALL);
    });
    export.setDisable(desk.isEmpty() || request(scope()).passages().isEmpty());
  }

  private static String words(Scope scope, int count) {
    return switch (scope) {
      case ALL -> Messages.get("export.all", count);
      case FILTERED -> Messages.get("export.filtered", count);
      case TICKED -> Messages.get("export.ticked", count);
    };
  }

  /// Shows the pane with the narrowest scope that has passages.
  public void open() {
    show(true);
    var state = desk.state();
    var fitting =
        !ticked.get().isEmpty()
            ? Scope.TICKED
            : state.filter().isEmpty() ? Scope.ALL : Scope.FILTERED;
    scopes.forEach((scope, button) -> button.setSelected(scope == fitting));
    refresh();
    format.requestFocus();
  }

  private void save() {
    var choice = choice(scope());
    var request = request(scope());
    var title = request.document().document().title();
    dialog.choose(choice.fileName(title)).ifPresent(file -> write(choice.format(), request, file));
  }

  private void write(ExportFormat format, ExportRequest request, Path file) {
    close();
    BackgroundTask.of(
            _ -> {
              AtomicFile.write(file, format.bytes(request));
              return file;
            })
        .named(Messages.get("export.writing", file.getFileName()))
        .shownOn(board)
        .onSuccess(_ -> notices.tell(Messages.get("export.done", request.passages().size(), file)))
        .onError(IOException.class, _ -> notices.problem(Messages.get("export.failed", file)))
        .on(workers);
  }

  /// Takes the pane away.
  ///
  /// @return false when it was not there
  public boolean close() {
    boolean was = isVisible();
    show(false);
    return was;
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private static final class Words extends StringConverter<ExportFormat> {
    @Override
    public String toString(@Nullable ExportFormat format) {
      return format == null ? "" : Messages.of(format);
    }

    @Override
    public @Nullable ExportFormat fromString(String words) {
      return null; // the box is not editable
    }
  }
}
