package ascribe.ui;

import ascribe.store.Library;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.library.LibraryModel;
import ascribe.ui.library.TagRest;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.theme.Themes;

/// What the parts of the window share.
record Services(
    Library library,
    Themes themes,
    Desk desk,
    Opener opener,
    LibraryModel documents,
    TagRest rest,
    Workers workers,
    TaskBoard board,
    Notices notices) {}
