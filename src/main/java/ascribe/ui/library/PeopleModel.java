package ascribe.ui.library;

import ascribe.store.Library;
import ascribe.store.Member;
import ascribe.store.Person;
import ascribe.store.PersonEdit;
import ascribe.store.Said;
import ascribe.store.StoreException;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Who speaks in the library, and what the reader says about who is the same.
public final class PeopleModel {

  private final Library library;
  private final Workers workers;
  private final Notices notices;
  private final Latest listing = new Latest();
  private final Latest telling = new Latest();

  public PeopleModel(Library library, Workers workers, Notices notices) {
    this.library = library;
    this.workers = workers;
    this.notices = notices;
  }

  boolean readOnly() {
    return library.readOnly();
  }

  /// Who there is.
  ///
  /// @param undoable whether the reader has decided something that can be taken back
  record Known(List<Person> people, boolean undoable) {
    Known {
      people = List.copyOf(people);
    }
  }

  void people(Consumer<Known> then) {
    run(listing, this::known, then);
  }

  private Known known() {
    return new Known(library.people(), library.decided());
  }

  void saidBy(Person person, Consumer<List<Said>> then) {
    run(telling, () -> library.saidBy(person), then);
  }

  void repeated(Consumer<List<List<Said>>> then) {
    run(listing, library::repeated, then);
  }

  /// Keeps a decision and tells who there is then.
  void decide(PersonEdit.Kind kind, List<Member> members, Consumer<Known> then) {
    run(
        listing,
        () -> {
          library.decide(new PersonEdit(kind, members));
          return known();
        },
        then);
  }

  /// Takes the last decision back.
  void undo(Consumer<Known> then) {
    run(
        listing,
        () -> {
          library.undecide();
          return known();
        },
        then);
  }

  private <T> void run(Latest slot, Supplier<T> work, Consumer<T> then) {
    BackgroundTask.<T>of(_ -> work.get())
        .in(slot)
        .onSuccess(then)
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }
}
