package ascribe.review;

import ascribe.model.AnnotatedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reader's corrections of one document, over model output that is never edited.
///
/// @param decisions in the order in which they were made
public record Review(List<Decision> decisions) {

  /// The review of a reader who has corrected nothing.
  public static final Review NONE = new Review(List.of());

  public Review {
    decisions = List.copyOf(decisions);
  }

  public Review with(Edit edit, Instant at) {
    var longer = new ArrayList<Decision>(decisions.size() + 1);
    longer.addAll(decisions);
    longer.add(new Decision(edit, at));
    return new Review(longer);
  }

  /// The correction made last.
  public Optional<Edit> last() {
    return isEmpty() ? Optional.empty() : Optional.of(decisions.getLast().edit());
  }

  public boolean isEmpty() {
    return decisions.isEmpty();
  }

  /// The document with the corrections in it. Rejected marks stay, in state `REJECTED`. `base` is
  /// any tagging of the text for which the corrections were made; on another text every correction
  /// whose words moved is an orphan ([#reanchor] moves them first).
  public AnnotatedDocument applyTo(AnnotatedDocument base) {
    return apply(base).document();
  }

  /// The document with the corrections in it, and what became of each.
  public Applied apply(AnnotatedDocument base) {
    var bench = new Workbench(base);
    for (var decision : decisions) {
      bench.apply(decision);
    }
    return bench.result();
  }

  /// The corrections that have no place in `base`.
  public List<Orphan> orphans(AnnotatedDocument base) {
    return apply(base).orphans();
  }

  /// These corrections for a changed text. What can be found beyond doubt is moved there;
  /// everything else is returned as unresolved, for the reader to decide.
  public Reanchored reanchor(String oldText, String newText) {
    return new Reanchoring(oldText, newText).of(this);
  }
}
