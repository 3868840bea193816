package ascribe.ui;

import ascribe.store.Entry;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.LibraryMenu;
import ascribe.ui.library.LibraryPane;
import ascribe.ui.notice.Notice;
import ascribe.ui.task.Running;
import ascribe.ui.text.ReadingPage;
import ascribe.ui.theme.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The stage with its content: files that are dropped, and what is remembered.
final class Shell {

  private final Stage stage;
  private final Services services;
  private final Dialogs dialogs;
  private final Around around;
  private final Intake intake;
  private final WindowMemory memory;
  private final MainWindow window;

  Shell(Stage stage, Services services, Dialogs dialogs, Around around) {
    this.stage = stage;
    this.dialogs = dialogs;
    this.around = around;
    this.services = services;
    this.intake = new Intake(services, dialogs);
    this.memory = new WindowMemory(services.library().settings());
    this.window =
        new MainWindow(
            services,
            new LibraryPane.Actions(services.opener()::open, intake::choose, this::paste),
            new LibraryMenu.Outside(this::restore, this::showFolder),
            dialogs.save());
  }

  /// Shows the window with the document that was open last, or with new files.
  void show(List<Path> files) {
    var scene = new Scene(window);
    services.themes().dress(scene);
    scene.getStylesheets().add(stylesheet());
    ShellKeys.of(window, services.desk(), intake::choose, this::paste).listenTo(scene);
    intake.listenTo(scene);
    stage.setScene(scene);
    stage.setTitle(Messages.get("app.name"));
    services.desk().follow(state -> stage.setTitle(WindowTitle.of(state)));
    services.documents().onAdded(services.opener()::open);
    services.documents().onLeft(services.opener()::leave);
    services.opener().onChanged(services.documents()::refresh);
    services
        .documents()
        .entries()
        .addListener(
            (ListChangeListener<Entry>)
                _ -> {
                  leaveTrashed();
                  services.rest().start(services.documents().entries());
                });
    memory.restore(stage);
    stage.show();
    page().requestFocus(); // letters act there, and the filter shows its example
    FirstHint.tell(
        services.library().settings(),
        services.notices(),
        () -> window.overlays().about().openCard());
    services.documents().refresh();
    var first = Start.first(services.library());
    if (first != null) {
      services.opener().open(first); // stays open when none of the files can be read
    } else {
      window.empty().nothingThere();
    }
    if (!files.isEmpty()) {
      services.documents().add(files);
    }
  }

  /// A document that went into the trash leaves the desk to the latest one.
  private void leaveTrashed() {
    var desk = services.desk();
    var entries = services.documents().entries();
    var open = desk.state().base().document().id();
    if (!desk.isEmpty() && entries.stream().noneMatch(e -> e.id().equals(open))) {
      desk.clear();
      entries.stream().findFirst().ifPresent(e -> services.opener().open(e.id()));
    }
  }

  /// What the program around the window does for it.
  ///
  /// @param restore starts the window anew over the library of a backup file
  /// @param show shows a folder in the system's own way
  record Around(Consumer<Path> restore, Consumer<Path> show) {}

  private void restore() {
    dialogs.open().choose().stream().findFirst().ifPresent(around.restore());
  }

  private void showFolder() {
    var folder = services.library().folder();
    services.notices().tell(Messages.get("library.folderIs", folder));
    around.show().accept(folder);
  }

  /// Takes files from a program that was started again, and comes to the front.
  void handed(List<Path> files) {
    stage.setIconified(false);
    stage.toFront();
    if (!files.isEmpty()) {
      services.documents().add(files);
    }
  }

  private static String stylesheet() {
    return String.valueOf(Shell.class.getResource("shell.css"));
  }

  private void paste() {
    intake.paste(window.clipboard());
  }

  Desk desk() {
    return services.desk();
  }

  Themes themes() {
    return services.themes();
  }

  /// Whether work goes on in the background.
  boolean isWorking() {
    return !services.board().running().isEmpty();
  }

  /// The names of the work under way, and what the reader is being told.
  List<String> told() {
    return Stream.concat(
            services.board().running().stream().map(Running::name),
            services.notices().shown().stream().map(Notice::text))
        .toList();
  }

  Opener opener() {
    return services.opener();
  }

  ReadingPage page() {
    return window.reading().page();
  }

  /// Remembers window, panes and document.
  void keep() {
    var settings = services.library().settings();
    memory.keep(stage);
    window.keep(settings);
    if (!services.desk().isEmpty()) {
      settings.set(Start.OPEN, services.desk().state().base().document().id());
    }
  }
}
