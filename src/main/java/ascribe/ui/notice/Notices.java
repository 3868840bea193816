package ascribe.ui.notice;

import ascribe.store.StoreException;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the reader is being told, the latest last. Used on the UI thread only.
public final class Notices {

  /// More would push the page away.
  private static final int MOST = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  public ObservableList<Notice> shown() {
    return FXCollections.unmodifiableObservableList(shown);
  }

  public void tell(String text) {
    add(new Notice(Notice.Kind.INFO, text, List.of(), List.of()));
  }

  /// Says that something went wrong.
  public void problem(String text) {
    add(new Notice(Notice.Kind.PROBLEM, text, List.of(), List.of()));
  }

  /// Says why the library could not do what it was asked.
  public void problem(StoreException e) {
    problem(StoreTrouble.of(e));
  }

  /// Says that many things went wrong.
  ///
  /// @param details a sentence for each
  public void problems(String text, List<String> details) {
    add(new Notice(Notice.Kind.PROBLEM, text, details, List.of()));
  }

  /// @param words on the button that runs `action`
  public Notice offer(String text, String words, Runnable action) {
    return offer(text, List.of(new Notice.Action(words, action)));
  }

  /// @param actions each takes the notice away
  public Notice offer(String text, List<Notice.Action> actions) {
    return add(new Notice(Notice.Kind.INFO, text, List.of(), actions));
  }

  private Notice add(Notice notice) {
    shown.removeIf(n -> n.text().equals(notice.text()));
    shown.add(notice);
    if (shown.size() > MOST) {
      shown.removeFirst();
    }
    return notice;
  }

  public void dismiss(Notice notice) {
    shown.remove(notice);
  }

  /// Takes the latest notice away.
  ///
  /// @return false when there was none
  public boolean dismissLatest() {
    return !shown.isEmpty() && shown.remove(shown.getLast());
  }
}
