package ascribe.ui;

import ascribe.store.Library;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.library.LibraryModel;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;

/// What the parts of the window share.
record Services(
    Library library,
    Desk desk,
    Opener opener,
    LibraryModel documents,
    TaskBoard board,
    Notices notices) {}
