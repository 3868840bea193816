package ascribe.ui.export;

import ascribe.exporting.ExportRequest;
import ascribe.exporting.TemplateException;
import ascribe.review.Passage;
import ascribe.store.Library;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.BackgroundTask.Work;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Writes exports beside the window: the status line shows how far it is and can stop it, a notice
/// says how it ended.
record ExportJob(Workers workers, TaskBoard board, Notices notices) {

  private static final int NONE = -1;

  /// Stopped in time, no file is written.
  void oneDocument(ExportWriter writer, ExportRequest request, Path file) {
    run(
        file,
        progress -> {
          writer.write(request, file, progress);
          return request.passages().size();
        },
        count -> Messages.get("export.done", count, file),
        Messages.get("export.stopped", file));
  }

  /// Stopped, the files written by then stay: each of them is whole.
  ///
  /// @param folder where a file for each document goes
  void everyDocument(
      ExportWriter writer,
      Library library,
      Predicate<Passage> chosen,
      boolean uncertainToo,
      Path folder) {
    run(
        folder,
        progress -> writer.writeAll(library, chosen, uncertainToo, folder, progress),
        count -> Messages.get("export.libraryDone", count, folder),
        Messages.get("export.libraryStopped", folder));
  }

  /// Stopped too late, the work has ended as if nobody had stopped it, and that is said.
  private void run(Path file, Work<Integer> writing, IntFunction<String> done, String stopped) {
    var written = new AtomicInteger(NONE);
    BackgroundTask.of(
            progress -> {
              int count = writing.run(progress);
              written.set(count);
              return count;
            })
        .named(Messages.get("export.writing", file.getFileName()))
        .shownOn(board)
        .onSuccess(count -> notices.tell(done.apply(count)))
        .onCancel(() -> notices.tell(written.get() == NONE ? stopped : done.apply(written.get())))
        .onError(TemplateException.class, e -> notices.problem(LayoutWords.of(e)))
        .onError(Exception.class, _ -> notices.problem(Messages.get("export.failed", file)))
        .on(workers);
  }
}
