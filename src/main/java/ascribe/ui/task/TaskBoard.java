package ascribe.ui.task;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The work under way that the reader can see and stop, oldest first. Used on the UI thread only.
public final class TaskBoard {

  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

  /// The work under way; changes as work starts and ends.
  public ObservableList<Running> running() {
    return shown;
  }

  void add(Running work) {
    running.add(work);
  }

  void remove(Running work) {
    running.remove(work);
  }
}
