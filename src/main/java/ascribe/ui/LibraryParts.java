package ascribe.ui;

import ascribe.ui.export.SaveDialog;
import ascribe.ui.library.ChangedFile;
import ascribe.ui.library.Corrections;
import ascribe.ui.library.DetailsModel;
import ascribe.ui.library.LibraryMenu;
import ascribe.ui.library.LibraryPane;
import ascribe.ui.library.LibraryTools;
import ascribe.ui.library.PeopleModel;
import ascribe.ui.library.SearchModel;
import ascribe.ui.library.Sheet;
import ascribe.ui.library.Trash;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Puts together what the window can do with the library.
final class LibraryParts {

  /// The daily backup waits until the window is at rest.
  private static final Duration AT_REST = Duration.seconds(20);

  private LibraryParts() {}

  static LibraryPane pane(
      Services services,
      Sheet sheet,
      LibraryPane.Actions actions,
      LibraryMenu.Outside outside,
      SaveDialog dialog) {
    var library = services.library();
    var workers = services.workers();
    var notices = services.notices();
    var tools =
        new LibraryTools(
            library,
            services.desk(),
            services.opener(),
            services.documents(),
            services.rest(),
            dialog,
            workers,
            services.board(),
            notices);
    var trash = new Trash(library, workers, notices, services.documents());
    var desk = services.desk();
    new ChangedFile(library, desk, services.opener(), workers, notices, sheet);
    var corrections = new Corrections(library, desk, workers, notices, sheet);
    var menu =
        new LibraryMenu(
            library,
            services.documents(),
            tools,
            trash,
            corrections,
            new PeopleModel(library, workers, notices),
            services.opener()::open,
            sheet,
            outside);
    if (!library.readOnly()) {
      var pause = new PauseTransition(AT_REST);
      pause.setOnFinished(_ -> tools.backUpWhenDue());
      pause.play();
    }
    return new LibraryPane(
        services.documents(),
        new SearchModel(library, workers, notices),
        new DetailsModel(library, desk, services.documents(), notices),
        menu,
        actions);
  }
}
