package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.model.AnnotatedDocument;
import ascribe.model.ClaimType;
import ascribe.model.Form;
import ascribe.model.Layer;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.Marked;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
  void backRestoresThePlaceToWhichTheReaderHadScrolled() {
    var at = new int[] {0};
    session.whereabouts(() -> at[0]);
    session.go(new Span(10, 10));
    at[0] = 57;
    session.filter(ReaderFilter.NONE.withActor("Otto Lind"));
    at[0] = 3;
    session.back();
    assertThat(session.state().place()).isEqualTo(57);
    assertThat(session.state().arrival().again()).isTrue();
    session.forward();
    assertThat(session.state().place()).isEqualTo(3);
  }

  @Test
  void wordsThatAreGoneToAreTold() {
    session.go(new Span(10, 14));
    assertThat(session.state().arrival().words()).isEqualTo(new Span(10, 14));
    assertThat(session.state().place()).isEqualTo(10);
  }

  @Test
  void tellsWhatIsTakenBackAndMadeAgain() {
    assertThat(session.undoes()).isEmpty();
    var title = new Edit.SetTitle("The ferry");
    session.apply(title);
    assertThat(session.undoes()).contains(title);
    assertThat(session.redoes()).isEmpty();
    session.undo();
    assertThat(session.undoes()).isEmpty();
    assertThat(session.redoes()).contains(title);
  }

  @Test
  void aPlaceCanBeGoneToAgainAfterScrollingAway() {
    session.go(new Span(10, 10));
    var first = session.state().arrival();
    session.go(new Span(10, 10));
    assertThat(session.state().arrival()).isNotEqualTo(first);
  }

  @Test
  void countsEveryLayerWhateverIsSwitchedOn() {
    session.layer(Layer.QUOTES, false);
    assertThat(session.state().counts().of(Layer.QUOTES)).isEqualTo(1);
    assertThat(session.state().visiblePassages()).extracting(Passage::id).containsExactly("2");
  }

  @Test
  void aCorrectionThatChangesNothingIsNone() {
    var accept = new Edit.Accept(session.state().passages().getFirst().target());
    assertThat(session.apply(accept)).isTrue();
    assertThat(session.apply(accept)).isFalse();
    assertThat(saved).hasSize(1);
    session.undo();
    assertThat(session.undoes().isPresent()).isFalse();
  }

  @Test
  void undoingAllAndRedoingAllComesBackToTheSameState() {
    for (long seed = 1; seed <= 50; seed++) {
      var random = new Random(seed);
      var session = Looks.session(NEWS);
      var states = new ArrayList<>(List.of(session.state().shown()));
      for (int n = 0; n < 30; n++) {
        if (session.apply(edit(random, session.state()))) {
          states.add(session.state().shown());
        }
        if (random.nextInt(4) == 0 && session.undoes().isPresent()) {
          session.undo();
          states.removeLast();
        }
        assertThat(session.state().shown()).as("seed %d", seed).isEqualTo(states.getLast());
      }
      var last = session.state();
      for (var state : states.reversed().subList(1, states.size())) {
        session.undo();
        assertThat(session.state().shown()).as("seed %d", seed).isEqualTo(state);
      }
      assertThat(session.undoes().isPresent()).isFalse();
      assertThat(session.state().shown()).isEqualTo(NEWS);
      for (int n = 1; n < states.size(); n++) {
        session.redo();
      }
      assertThat(session.state().shown()).as("seed %d", seed).isEqualTo(last.shown());
      assertThat(session.state().review()).isEqualTo(last.review());
    }
  }

  private static Edit edit(Random random, SessionState state) {
    var all = PassageContext.passages(state.shown());
    var mark = all.get(random.nextInt(all.size())).target();
    return switch (random.nextInt(6)) {
      case 0 -> new Edit.Accept(mark);
      case 1 -> new Edit.Reject(mark);
      case 2 -> new Edit.Restore(mark);
      case 3 -> new Edit.SetForm(mark, Form.values()[random.nextInt(3)]);
      case 4 -> new Edit.SetClaim(mark, ClaimType.PREDICTION);
      default -> new Edit.SetActor(mark, null);
    };
  }

  @Test
  void aNewCorrectionAfterUndoForgetsWhatWasUndone() {
    session.apply(new Edit.Accept(session.state().passages().getFirst().target()));
    session.undo();
    session.apply(new Edit.Reject(session.state().passages().getFirst().target()));
    assertThat(session.redoes().isPresent()).isFalse();
  }

  @Test
  void undoLeavesFilterAndSelectionAlone() {
    session.apply(new Edit.SetTitle("Waiting"));
    session.filter(ReaderFilter.NONE.withActor("Otto Lind"));
    session.select("2");
    session.undo();
    assertThat(session.state().filter().text()).isEqualTo("actor:\"Otto Lind\"");
    assertThat(session.state().selected()).isEqualTo("2");
  }

  @Test
  void anotherTaggingKeepsCorrectionsFilterAndTheSelectedMark() {
    session.apply(new Edit.Accept(session.state().passages().getFirst().target()));
    session.select("2");
    session.rebase(
        Marked.document(
            """
            [7.source:Anna Berg] [7.cue:said] [7.content|DIRECT:“We will wait.”]
            [8.source:Otto Lind] [8.cue:thinks] that [8.content:prices will fall].
            Anna Berg wants a second vote.
            """));
    assertThat(session.state().selected()).isEqualTo("8");
    assertThat(session.state().shown().attributions().getFirst().review())
        .isEqualTo(ReviewState.ACCEPTED);
    assertThat(session.state().orphans()).isEmpty();
  }

  @Test
  void aTaggingOfAnotherTextIsRefused() {
    assertThatThrownBy(() -> session.rebase(Marked.document("Something else.")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsEveryStateUntilTheSubscriptionIsClosed() {
    var told = new ArrayList<SessionState>();
    var subscription = session.subscribe(told::add);
    session.select("1");
    subscription.close();
    session.select("2");
    assertThat(told).extracting(SessionState::selected).containsExactly("1");
  }

  @Test
  void nobodyIsToldAnOlderStateAfterANewerOne() {
    var told = new ArrayList<Integer>();
    session.subscribe(s -> {
      if (s.place() != 7) {
        session.go(new Span(7, 7));
      }
    });
    session.subscribe(s -> told.add(s.place()));
    session.select("1");
    assertThat(told).containsExactly(7);
  }
}
