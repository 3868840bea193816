package ascribe.ui.print;

import ascribe.nlp.Progress;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.text.PrintedPages;
import ascribe.ui.text.Typography;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// Prints the page, or only the passages that the filter lets through.
public final class Printing {

  private final Desk desk;
  private final Supplier<Typography> typography;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;
  private final ContextMenu menu = new ContextMenu();

  public Printing(
      Desk desk,
      Supplier<Typography> typography,
      Workers workers,
      TaskBoard board,
      Notices notices) {
    this.desk = desk;
    this.typography = typography;
    this.workers = workers;
    this.board = board;
    this.notices = notices;
  }

  /// Asks under a button what to print, where there is a choice.
  public void ask(Node button) {
    var state = desk.state();
    if (desk.isEmpty()) {
      return;
    }
    if (state.filter().isEmpty()) {
      print(false);
      return;
    }
    int passages = state.visiblePassages().size();
    menu.getItems()
        .setAll(
            Items.of(Messages.get("print.whole"), () -> print(false)),
            Items.of(Messages.get("print.passages", passages), () -> print(true)));
    menu.show(button, Side.BOTTOM, 0, 4);
  }

  private void print(boolean onlyPassages) {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      notices.problem(Messages.get("print.none"));
    } else if (job.showPrintDialog(null)) {
      print(job, onlyPassages);
    } else {
      job.cancelJob();
    }
  }

  private void print(PrinterJob job, boolean onlyPassages) {
    var layout = job.getJobSettings().getPageLayout();
    var pages =
        new PrintedPages(
            desk.state(),
            typography.get(),
            onlyPassages,
            layout.getPrintableWidth(),
            layout.getPrintableHeight());
    BackgroundTask.of(progress -> print(job, layout, pages.sheets(), progress))
        .named(Messages.get("print.printing"))
        .shownOn(board)
        .onSuccess(done -> {
          if (!done) {
            notices.problem(Messages.get("print.failed"));
          }
        })
        .onCancel(job::cancelJob)
        .on(workers);
  }

  private static boolean print(
      PrinterJob job, PageLayout layout, List<PrintedPages.Sheet> sheets, Progress progress) {
    for (int i = 0; i < sheets.size(); i++) {
      progress.report((double) i / sheets.size());
      if (isWanted(job, i + 1) && !job.printPage(layout, sheets.get(i).make())) {
        return false;
      }
    }
    return job.endJob();
  }

  /// Whether the dialog asked for a page, counted from 1.
  private static boolean isWanted(PrinterJob job, int page) {
    var ranges = job.getJobSettings().getPageRanges();
    return ranges == null
        || Arrays.stream(ranges).anyMatch(r -> r.getStartPage() <= page && page <= r.getEndPage());
  }
}
