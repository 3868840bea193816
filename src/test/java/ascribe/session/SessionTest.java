package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Layer;
import ascribe.model.ReviewState;
import ascribe.review.Edit;
import ascribe.review.Marked;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final AnnotatedDocument NEWS =
      Marked.document(
          """
          [1.source:Anna Berg] [1.cue:said] [1.content|DIRECT:“We will wait.”]
          [2.source:Otto Lind] [2.cue:thinks] that [2.content:prices will fall].
          [3.source:Anna Berg] [3.cue:wants] [3.content|PLAN:a second vote].
          """);

  private final ArrayList<Review> saved = new ArrayList<>();
  private final Session session =
      new Session(
          NEWS,
          Review.NONE,
          saved::add,
          InstantSource.fixed(Instant.parse("2025-09-04T10:00:00Z")));

  @Test
  void hidesWishesAndPlansUntilTheyAreAskedFor() {
    assertThat(session.state().passages()).extracting(Passage::id).containsExactly("1", "2");
    session.showOther(true);
    assertThat(session.state().passages()).extracting(Passage::id).containsExactly("1", "2", "3");
  }

  @Test
  void aRejectedMarkStaysInTheDocumentAndLeavesThePage() {
    session.apply(new Edit.Reject(session.state().passages().getFirst().target()));
    assertThat(session.state().passages()).extracting(Passage::id).containsExactly("2");
    assertThat(session.state().shown().attributions().getFirst().review())
        .isEqualTo(ReviewState.REJECTED);
  }

  @Test
  void handsOutEveryStateOfTheReviewUndoIncluded() {
    session.apply(new Edit.Accept(session.state().passages().getFirst().target()));
    var accepted = session.state().review();
    session.undo();
    session.redo();
    assertThat(saved).containsExactly(accepted, Review.NONE, accepted);
  }

  @Test
  void backRestoresTheFilterBeforeAndForwardTheOneAfter() {
    var berg = ReaderFilter.NONE.withActor("Anna Berg");
    session.filter(berg);
    session.back();
    assertThat(session.state().filter()).isEqualTo(ReaderFilter.NONE);
    session.forward();
    assertThat(session.state().filter()).isEqualTo(berg);
    assertThat(session.state().visiblePassages()).extracting(Passage::id).containsExactly("1");
  }

  @Test
  void countsEveryLayerWhateverIsSwitchedOn() {
    session.layer(Layer.QUOTES, false);
    assertThat(session.state().counts().of(Layer.QUOTES)).isEqualTo(1);
    assertThat(session.state().visiblePassages()).extracting(Passage::id).containsExactly("2");
  }
}
