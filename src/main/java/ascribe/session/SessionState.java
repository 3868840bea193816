package ascribe.session;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Layer;
import ascribe.review.Applied;
import ascribe.review.Orphan;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that one look at a document depends on. Immutable; what is derived from it is
/// computed once, when first asked for. Confined to one thread.
public final class SessionState {

  private final AnnotatedDocument base;
  private final Review review;
  private final View view;
  private @Nullable Applied applied;
  private @Nullable Passages passages;

  private SessionState(AnnotatedDocument base, Review review, View view) {
    this.base = base;
    this.review = review;
    this.view = view;
  }

  public static SessionState of(AnnotatedDocument base, Review review) {
    return new SessionState(base, review, View.FIRST);
  }

  /// The document as the tagger left it.
  public AnnotatedDocument base() {
    return base;
  }

  public Review review() {
    return review;
  }

  public ReaderFilter filter() {
    return view.filter();
  }

  /// The layers that are switched on.
  public Set<Layer> layers() {
    return view.layers();
  }

  /// Whether wishes, plans and acts (cue class `OTHER`) are shown too.
  public boolean showOther() {
    return view.showOther();
  }

  /// Whether the page shows only the passages that the filter lets through.
  public boolean onlyThisVoice() {
    return view.onlyThisVoice();
  }

  /// The identifier of the selected mark, absent when none is.
  public @Nullable String selected() {
    return view.selected();
  }

  /// The place in the text to which the reader went last, in UTF-16 units.
  public int place() {
    return view.place();
  }

  /// How that place was come to, which tells one going there from the next.
  public Arrival arrival() {
    return view.arrival();
  }

  /// The document with the reader's corrections; rejected marks are in it, in state `REJECTED`.
  public AnnotatedDocument shown() {
    return applied().document();
  }

  /// What became of the corrections.
  public Applied applied() {
    if (applied == null) {
      applied = review.apply(base);
    }
    return applied;
  }

  /// All passages but rejected ones, and those of cue class `OTHER` only where they are asked for
  /// or the reader has kept them; in text order, outer before inner.
  public List<Passage> passages() {
    return lists().all();
  }

  /// The passages of the layers that are switched on.
  public List<Passage> pagePassages() {
    return lists().onPage();
  }

  /// The passages of the layers that are switched on and that the filter lets through.
  public List<Passage> visiblePassages() {
    return lists().visible();
  }

  /// The selected passage, if it is on the page.
  public Optional<Passage> selectedPassage() {
    return lists().selected();
  }

  /// The mark that was selected last, even where it is no longer on the page: a rejected one is
  /// where the reader works on.
  Optional<Passage> lastSelected() {
    return lists().lastSelected();
  }

  /// The marks that the reader has rejected, in text order.
  public List<Passage> rejected() {
    return lists().rejected();
  }

  /// Corrections that have no place in this tagging of the document.
  public List<Orphan> orphans() {
    return applied().orphans();
  }

  /// How many passages each layer has.
  public Counts counts() {
    return Counts.of(passages());
  }

  /// How many passages that the filter lets through each layer has, switched on or not.
  public Counts filteredCounts() {
    return Counts.of(lists().filtered(passages()));
  }

  SessionState withBase(AnnotatedDocument base) {
    return new SessionState(base, review, view);
  }

  SessionState withReview(Review review) {
    return new SessionState(base, review, view);
  }

  /// Another look at the same document: what was derived from document and review is kept.
  SessionState withView(View view) {
    var state = new SessionState(base, review, view);
    state.applied = applied;
    state.passages = passages == null ? null : passages.with(view);
    return state;
  }

  /// The same look at the document, as it is printed: nothing is selected.
  ///
  /// @param onlyPassages leaves out what the filter does not let through
  public SessionState printed(boolean onlyPassages) {
    return withView(view.withSelected(null).withOnlyThisVoice(onlyPassages));
  }

  View view() {
    return view;
  }

  private Passages lists() {
    if (passages == null) {
      passages = new Passages(applied(), view);
    }
    return passages;
  }
}
