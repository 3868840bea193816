package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import ascribe.session.SessionState;
import ascribe.session.Subscription;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where one document lies open. The parts of the window follow the desk, whichever document is on
/// it; without one, an empty document is. Used on the UI thread only.
public final class Desk {

  private final List<Consumer<SessionState>> followers = new ArrayList<>();
  private final List<Consumer<Session>> openers = new ArrayList<>();
  private Session session;
  private Subscription subscription;
  private boolean awaiting;
  private boolean unsearched;

  public Desk() {
    this.session = nothing();
    this.subscription = session.subscribe(this::tell);
  }

  private static Session nothing() {
    var document = Document.of("", "", null, "und", "");
    return new Session(
        AnnotatedDocument.untagged(document), Review.NONE, ReviewSink.NONE, InstantSource.system());
  }

  /// The open document; the one door for every change.
  public Session session() {
    return session;
  }

  public SessionState state() {
    return session.state();
  }

  public boolean isEmpty() {
    return state().base().document().id().isEmpty();
  }

  /// Whether the open document has not been looked through yet, so that nothing is known of who
  /// speaks in it.
  public boolean awaiting() {
    return awaiting;
  }

  /// Whether the search that would have looked it through ended before it had.
  public boolean unsearched() {
    return awaiting && unsearched;
  }

  /// Tells the followers that a search in a document is under way.
  void searching(Session of) {
    unsearched(of, false);
  }

  /// Tells the followers that the search in a document came to nothing.
  void searchEnded(Session of) {
    unsearched(of, true);
  }

  private void unsearched(Session of, boolean now) {
    if (of == session && unsearched != now) {
      unsearched = now;
      tell(state());
    }
  }

  /// Lays another document open that has been looked through.
  public void open(Session next) {
    open(next, false);
  }

  /// Puts in what was found in a document and tells the followers.
  void arrive(Session of, AnnotatedDocument found) {
    awaiting = awaiting && of != session;
    of.rebase(found);
  }

  /// Lays another document open.
  ///
  /// @param unread whether it has not been looked through yet
  void open(Session next, boolean unread) {
    awaiting = unread;
    unsearched = false;
    subscription.close();
    session = next;
    subscription = next.subscribe(this::tell);
    List.copyOf(openers).forEach(o -> o.accept(next));
    tell(next.state());
  }

  /// Takes the document away.
  public void clear() {
    open(nothing());
  }

  /// Tells `follower` the present state and every later one, of whichever document is open.
  public void follow(Consumer<SessionState> follower) {
    followers.add(follower);
    follower.accept(state());
  }

  /// Tells `opener` whenever another document is laid open, before its state is told.
  public void onOpen(Consumer<Session> opener) {
    openers.add(opener);
  }

  private void tell(SessionState state) {
    for (var follower : List.copyOf(followers)) {
      if (state != session.state()) {
        return; // a follower changed the state, and all have been told the newer one
      }
      follower.accept(state);
    }
  }
}
