package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Corrections meet the marks of another tagging run, with other identifiers and other boundaries.
class RetagTest {

  private static final Instant NOON = Instant.parse("2025-09-04T12:00:00Z");

  private final AnnotatedDocument old =
      Marked.document(
          """
          [1.source:Berg] [1.cue:said] [1.content|DIRECT:“We wait.”]
          [2.source:Lind] [2.cue:said] [2.content|DIRECT:“We wait.”]
          """);

  private Review accepting(String id) {
    return Review.NONE.with(new Edit.Accept(Marked.passage(old, id).target()), NOON);
  }

  private static List<String> accepted(AnnotatedDocument shown) {
    return shown.attributions().stream()
        .filter(a -> a.review() == ReviewState.ACCEPTED)
        .map(Attribution::id)
        .toList();
  }

  @Test
  void findsTheSameMarkUnderAnotherIdentifier() {
    var now =
        Marked.document(
            """
            [7.source:Berg] [7.cue:said] [7.content|DIRECT:“We wait.”]
            [8.source:Lind] [8.cue:said] [8.content|DIRECT:“We wait.”]
            """);
    assertThat(accepted(accepting("2").applyTo(now))).containsExactly("8");
  }

  @Test
  void findsAMarkThatDiffersOnlyInItsQuotationMarks() {
    var now =
        Marked.document(
            """
            [7.source:Berg] [7.cue:said] “[7.content|DIRECT:We wait.]”
            [8.source:Lind] [8.cue:said] [8.content|DIRECT:“We wait.”]
            """);
    assertThat(accepted(accepting("1").applyTo(now))).containsExactly("7");
  }

  @Test
  void neverTakesTheSameWordsOfAnotherSpeaker() {
    var now =
        Marked.document(
            """
            Berg said “We wait.”
            [8.source:Lind] [8.cue:said] [8.content|DIRECT:“We wait.”]
            """);
    var review = accepting("1");
    assertThat(accepted(review.applyTo(now))).isEmpty();
    assertThat(review.orphans(now))
        .extracting(Orphan::why)
        .containsExactly(Orphan.Why.NO_SUCH_MARK);
  }

  @Test
  void neverAcceptsMoreWordsThanTheReaderSaw() {
    var now =
        Marked.document(
            """
            [7.source:Berg] [7.cue:said] [7.content|MIXED:“We wait.”
            Lind] said “We wait.”
            """);
    assertThat(accepted(accepting("1").applyTo(now))).isEmpty();
  }

  @Test
  void aBoundaryThatTheNewTaggerGotRightIsKept() {
    var content = TextAnchor.of(old.document().text(), new Span(11, 18));
    var review =
        Review.NONE.with(
            new Edit.MoveBoundary(Marked.passage(old, "1").target(), List.of(content)), NOON);
    var now =
        Marked.document(
            """
            [7.source:Berg] [7.cue:said] “[7.content|DIRECT:We wait].”
            Lind said “We wait.”
            """);
    assertThat(review.orphans(now)).isEmpty();
    assertThat(review.applyTo(now).attributions().getFirst().review())
        .isEqualTo(ReviewState.CHANGED);
  }

  @Test
  void aMarkThatTheNewTaggerFindsTooIsNotDoubled() {
    var text = old.document().text();
    var first = old.attributions().getFirst();
    var bare = old.withAttributions(List.of(old.attributions().getLast()));
    var review =
        Review.NONE.with(
            new Edit.AddAttribution(
                TextAnchor.of(text, first.content()),
                Form.DIRECT,
                TextAnchor.of(text, first.cue()),
                first.cueClass(),
                TextAnchor.of(text, first.source()),
                null,
                null),
            NOON);
    assertThat(review.applyTo(bare).attributions()).hasSize(2);
    assertThat(review.applyTo(old).attributions()).hasSize(2);
    assertThat(review.applyTo(old).attributions().getFirst().review()).isEqualTo(ReviewState.ADDED);
  }

  @Test
  void anActorIsFoundByNameAndNeverByALikeName() {
    var review =
        Review.NONE.with(
            new Edit.RenameActor(
                ActorTarget.of(old.document().text(), old.actors().getFirst()), "Anna Berg"),
            NOON);
    var now =
        Marked.document(
            """
            [1.source:Bergman] [1.cue:said] [1.content|DIRECT:“We wait.”]
            [2.source:Lind] [2.cue:said] [2.content|DIRECT:“We wait.”]
            """);
    assertThat(review.orphans(now))
        .extracting(Orphan::why)
        .containsExactly(Orphan.Why.NO_SUCH_ACTOR);
  }

  @Test
  void mergedAndAddedActorsThatTheNewTaggerKnowsAreNoOrphans() {
    var text = old.document().text();
    var berg = ActorTarget.of(text, old.actors().getFirst());
    var lind = ActorTarget.of(text, old.actors().getLast());
    var add =
        new Edit.AddActor("Lind", ActorType.PERSON, SourceType.ANALYST, Naming.NAMED, List.of());
    var review = Review.NONE.with(new Edit.MergeActors(berg, lind), NOON);
    var merged = review.applyTo(old);
    assertThat(review.applyTo(merged)).isEqualTo(merged);
    assertThat(review.orphans(merged)).isEmpty();
    assertThat(Review.NONE.with(add, NOON).applyTo(old).actors())
        .extracting(Actor::name, Actor::sourceType)
        .containsExactly(tuple("Berg", SourceType.OFFICIAL), tuple("Lind", SourceType.ANALYST));
  }

  /// A text of lookalikes is accepted here and there, changed in one word and tagged anew: no
  /// decision ever comes to stand on another passage.
  @Test
  void neverAcceptsALookalikeInAChangedText() {
    int kept = 0;
    int lost = 0;
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var before = Wire.of(random, 30);
      var base = document(before);
      var review = Review.NONE;
      var decided = new java.util.TreeSet<Integer>();
      for (int n = 0; n < 10; n++) {
        int i = random.nextInt(30);
        decided.add(i);
        review = review.with(new Edit.Accept(Marked.passage(base, "a" + i).target()), NOON);
      }
      var passage = before.passages().get(decided.first());
      var range = new Span(Math.max(0, passage.start() - 40), passage.end());
      var after = before.change(before.word(random, range), Wire.pick(random, Wire.WORDS));
      var moved = review.reanchor(before.text(), after.text());
      var accepted = accepted(moved.review().applyTo(document(after)));
      assertThat(decided.stream().map(i -> "a" + i).toList())
          .as("seed %d", seed)
          .containsAll(accepted);
      kept += accepted.size();
      lost += decided.size() - accepted.size();
      assertThat(moved.review().decisions().size() + moved.unresolved().size()).isEqualTo(10);
    }
    assertThat(lost).isLessThan(kept / 20);
  }

  private static AnnotatedDocument document(Wire wire) {
    var bare = Marked.document(wire.text());
    var model = old().attributions().getFirst();
    var marks = new java.util.ArrayList<Attribution>();
    for (int i = 0; i < wire.passages().size(); i++) {
      marks.add(
          new Attribution(
              "a" + i,
              List.of(wire.passages().get(i)),
              Form.INDIRECT,
              List.of(),
              null,
              List.of(),
              null,
              null,
              false,
              null,
              false,
              model.provenance(),
              ReviewState.NONE));
    }
    return bare.withAttributions(marks);
  }

  private static AnnotatedDocument old() {
    return Marked.document("[1.source:Berg] [1.cue:said] [1.content:nothing]");
  }
}
