package ascribe.ui.library;

import ascribe.store.Inbox;
import ascribe.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Takes in what a program that was started again hands over, until it is closed.
public final class InboxWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(InboxWatch.class.getName());

  /// In milliseconds.
  private static final int PAUSE = 400;

  private final Thread thread;

  /// @param taken told the files of each start on the UI thread, none when the window is just
  ///   called to the front
  public InboxWatch(Inbox inbox, Executor ui, Consumer<List<Path>> taken) {
    thread = Thread.ofVirtual().name("inbox").start(() -> watch(inbox, ui, taken));
  }

  private static void watch(Inbox inbox, Executor ui, Consumer<List<Path>> taken) {
    try {
      while (true) {
        for (var files : inbox.take()) {
          ui.execute(() -> taken.accept(files));
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (StoreException e) {
      LOG.log(System.Logger.Level.WARNING, "Nothing is taken from the inbox any more", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
