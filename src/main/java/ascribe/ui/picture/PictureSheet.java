package ascribe.ui.picture;

import ascribe.picture.Svg;
import ascribe.ui.desk.Desk;
import ascribe.ui.export.AtomicFile;
import ascribe.ui.export.SaveDialog;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.PictureView;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A picture of the document over the page, as large as there is room, with the files it can be
/// saved as.
public final class PictureSheet extends VBox {

  /// Of the file, in pixels.
  private static final double WIDTH = 960;

  /// Of the sheet on both sides of the picture.
  private static final double EDGES = 60;

  private final Desk desk;
  private final SaveDialog dialog;
  private final Workers workers;
  private final Notices notices;
  private final Label title = new Label();
  private final HBox files = new HBox();
  private final PictureView picture = new PictureView(this::go);
  private final ScrollPane scroll;
  private final ZoomBar zoom = new ZoomBar(this::refresh);
  private @Nullable Portrayal shown;

  public PictureSheet(Desk desk, SaveDialog dialog, Workers workers, Notices notices) {
    this.desk = desk;
    this.dialog = dialog;
    this.workers = workers;
    this.notices = notices;
    getStyleClass().addAll("overlay", "picture-sheet");
    title.getStyleClass().add("pane-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    files.getStyleClass().add("files");
    files.setAlignment(Pos.CENTER_RIGHT);
    var close = Icons.button(Feather.X, Messages.get("picture.close"), this::close);
    close.getStyleClass().add("row-tool");
    var head = new HBox(title, zoom, files, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    scroll = picture.scrolled();
    setVgrow(scroll, Priority.ALWAYS);
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    getChildren().addAll(head, scroll);
    addEventHandler(KeyEvent.KEY_TYPED, zoom::typed);
    picture.addEventFilter(
        ScrollEvent.SCROLL, e -> zoom.wheel(e, e.getX() / Math.max(1, picture.getWidth())));
    show(null);
    desk.follow(_ -> refresh());
  }

  public void open(Portrayal portrayal) {
    show(portrayal);
    title.setText(portrayal.name());
    setAccessibleText(portrayal.name());
    files.getChildren().setAll(button("svg"), button("png"));
    portrayal.tables().keySet().forEach(s -> files.getChildren().add(button(s)));
    refresh();
    files.getChildren().getFirst().requestFocus();
  }

  private void show(@Nullable Portrayal portrayal) {
    shown = portrayal;
    zoom.show(portrayal == null ? null : portrayal.zoom().orElse(null));
    setVisible(portrayal != null);
    setManaged(portrayal != null);
  }

  private void refresh() {
    var portrayal = shown;
    if (portrayal != null) {
      picture.show(width -> Optional.of(portrayal.sheet(width)));
      scroll.setPrefViewportHeight(portrayal.sheet(WIDTH - EDGES).height() + 6);
    }
  }

  private Button button(String suffix) {
    var button =
        new Button(Messages.get("picture.save", suffix.toUpperCase(java.util.Locale.ROOT)));
    button.setId("save-" + suffix);
    button.setOnAction(_ -> save(suffix));
    return button;
  }

  private void save(String suffix) {
    var portrayal = shown;
    if (portrayal == null) {
      return;
    }
    var stem = FileStem.of(desk.state().shown().document().title(), portrayal.name());
    var content = content(portrayal, suffix);
    dialog
        .choose(stem + "." + suffix)
        .ifPresent(file ->
            BackgroundTask.of(
                    _ -> {
                      AtomicFile.write(file, content.call());
                      return file;
                    })
                .onSuccess(_ -> notices.tell(Messages.get("picture.done", file)))
                .onError(
                    IOException.class, _ -> notices.problem(Messages.get("export.failed", file)))
                .on(workers));
  }

  /// What is drawn is drawn now; what is only written can wait.
  private static Callable<byte[]> content(Portrayal portrayal, String suffix) {
    if (suffix.equals("png")) {
      var image = Png.draw(portrayal.sheet(WIDTH));
      return () -> Png.encode(image);
    }
    var words =
        suffix.equals("svg")
            ? Svg.of(portrayal.sheet(WIDTH))
            : java.util.Objects.requireNonNull(portrayal.tables().get(suffix)).get();
    return () -> words.getBytes(StandardCharsets.UTF_8);
  }

  private void go(String id) {
    var portrayal = shown;
    if (portrayal != null) {
      close();
      portrayal.go(id);
    }
  }

  /// Takes the sheet away.
  ///
  /// @return false when it was not there
  public boolean close() {
    boolean was = isVisible();
    show(null);
    return was;
  }
}
