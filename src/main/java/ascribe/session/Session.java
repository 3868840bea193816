package ascribe.session;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// An open document: its state, and the only door through which the state changes. Not thread-safe:
/// it belongs to the thread that made it, in the window the toolkit's.
public final class Session {

  private final ReviewSink sink;
  private final InstantSource clock;
  private final History<Review> corrections = new History<>();
  private final History<View> trail = new History<>();
  private final List<Consumer<SessionState>> subscribers = new ArrayList<>();
  private SessionState state;

  private IntSupplier whereabouts = () -> state().place();

  public Session(AnnotatedDocument base, Review review, ReviewSink sink, InstantSource clock) {
    this.state = SessionState.of(base, review);
    this.sink = sink;
    this.clock = clock;
  }

  public SessionState state() {
    return state;
  }

  /// Carries out a correction. A correction that changes nothing, or finds no place in the
  /// document, is none: it is neither saved nor undone.
  ///
  /// @return whether anything changed
  public boolean apply(Edit edit) {
    var before = state.review();
    var next = state.withReview(before.with(edit, clock.instant()));
    if (next.shown().equals(state.shown())) {
      return false;
    }
    corrections.leave(before);
    reviewed(next);
    return true;
  }

  /// The correction that [#undo] takes back; empty when there is none.
  public Optional<Edit> undoes() {
    return corrections.leadsBack() ? state.review().last() : Optional.empty();
  }

  /// The correction that [#redo] makes again; empty when there is none.
  public Optional<Edit> redoes() {
    return corrections.next().flatMap(Review::last);
  }

  /// Takes the last correction back; does nothing when there is none.
  public void undo() {
    corrections.back(state.review()).ifPresent(r -> reviewed(state.withReview(r)));
  }

  /// Makes a correction again that was taken back; does nothing when there is none.
  public void redo() {
    corrections.forward(state.review()).ifPresent(r -> reviewed(state.withReview(r)));
  }

  private void reviewed(SessionState next) {
    sink.save(next.review());
    show(next);
  }

  /// Sets the filter; the one before is a step back away.
  public void filter(ReaderFilter filter) {
    if (!filter.equals(state.filter())) {
      leave();
      show(state.withView(state.view().withFilter(filter)));
    }
  }

  /// Goes to words of the text, which the page selects; the place before is a step back away.
  ///
  /// @param words empty where only the place is meant
  public void go(Span words) {
    if (words.start() != here().place()) {
      leave();
    }
    show(state.withView(state.view().arrive(words)));
  }

  /// Asks from now on where the reader is, which scrolling changes and the session does not see.
  ///
  /// @param whereabouts an offset in UTF-16 units
  public void whereabouts(IntSupplier whereabouts) {
    this.whereabouts = whereabouts;
  }

  /// The state at the place where the reader is now.
  public SessionState here() {
    return state.withView(state.view().withPlace(whereabouts.getAsInt()));
  }

  private void leave() {
    trail.leave(here().view());
  }

  public boolean canGoBack() {
    return trail.leadsBack();
  }

  public boolean canGoForward() {
    return trail.leadsForward();
  }

  /// Restores the filter and place before; does nothing when there is none.
  public void back() {
    trail.back(here().view()).ifPresent(this::restore);
  }

  /// Undoes a step back; does nothing when there was none.
  public void forward() {
    trail.forward(here().view()).ifPresent(this::restore);
  }

  private void restore(View view) {
    var next = state.view().withFilter(view.filter()).withSelected(view.selected());
    show(state.withView(next.arriveAgain(view.place())));
  }

  /// Selects a mark, or none.
  public void select(@Nullable String id) {
    look(state.view().withSelected(id));
  }

  public void layer(Layer layer, boolean on) {
    look(state.view().withLayer(layer, on));
  }

  public void showOther(boolean on) {
    look(state.view().withShowOther(on));
  }

  public void onlyThisVoice(boolean on) {
    look(state.view().withOnlyThisVoice(on));
  }

  private void look(View view) {
    if (!view.equals(state.view())) {
      show(state.withView(view));
    }
  }

  /// Puts another tagging of the same text under the corrections. The selected mark stays selected
  /// where it is found again.
  ///
  /// @throws IllegalArgumentException when the text is another: corrections are first moved to it
  ///   ([Review#reanchor])
  public void rebase(AnnotatedDocument base) {
    if (!base.document().text().equals(state.base().document().text())) {
      throw new IllegalArgumentException("another text");
    }
    var next = state.withBase(base);
    var selected = state.selectedPassage().flatMap(p -> again(p, next)).map(Passage::id);
    show(next.withView(next.view().withSelected(selected.orElse(null))));
  }

  private static Optional<Passage> again(Passage selected, SessionState next) {
    return next.pagePassages().stream()
        .filter(p -> p.content().equals(selected.content()) && p.cue().equals(selected.cue()))
        .findFirst();
  }

  /// Tells `subscriber` every later state, until the subscription is closed.
  public Subscription subscribe(Consumer<SessionState> subscriber) {
    subscribers.add(subscriber);
    return () -> subscribers.remove(subscriber);
  }

  private void show(SessionState next) {
    state = next;
    for (var subscriber : List.copyOf(subscribers)) {
      if (state != next) {
        return; // a subscriber changed the state, and all have been told the newer one
      }
      subscriber.accept(next);
    }
  }
}
