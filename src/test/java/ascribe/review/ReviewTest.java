package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final Instant NOON = Instant.parse("2025-09-04T12:00:00Z");
  private static final Instant LATER = Instant.parse("2025-09-04T12:05:00Z");

  private static final String NEWS =
      """
      [1.source|ANALYST:Anna Berg] [1.cue:said] [1.content|DIRECT|uncertain:“We will wait.”]
      [2.source:Otto Lind] [2.cue:thinks] that [2.content|ASSESSMENT:prices will fall soon, he says].
      [c1.author|PREDICTION:Nothing will change.] It was [t1.date|2024:last year].
      """;

  private final AnnotatedDocument base = Marked.document(NEWS);
  private final String text = base.document().text();

  private MarkTarget target(String id) {
    return Marked.passage(base, id).target();
  }

  private ActorTarget actor(String name) {
    return ActorTarget.of(
        text, base.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow());
  }

  private TextAnchor anchor(String words) {
    int at = text.indexOf(words);
    return TextAnchor.of(text, new Span(at, at + words.length()));
  }

  private Attribution after(String id, Edit... edits) {
    return (applied(edits).document().attributions().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow());
  }

  private Applied applied(Edit... edits) {
    var review = Review.NONE;
    for (var edit : edits) {
      review = review.with(edit, NOON);
    }
    var applied = review.apply(base);
    assertThat(applied.orphans()).isEmpty();
    return applied;
  }

  @Test
  void changesNothingWithoutCorrections() {
    assertThat(Review.NONE.applyTo(base)).isEqualTo(base);
  }

  @Test
  void anAcceptedMarkKeepsItsProvenanceAndIsUncertainNoMore() {
    var accepted = after("1", new Edit.Accept(target("1")));
    assertThat(accepted.review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(accepted.provenance()).isEqualTo(base.attributions().getFirst().provenance());
    assertThat(accepted.uncertain()).isFalse();
    assertThat(applied(new Edit.Accept(target("1"))).decided()).containsEntry("1", NOON);
  }

  @Test
  void aRestoredMarkIsAsItWasBeforeItWasRejected() {
    var reject = new Edit.Reject(target("1"));
    assertThat(after("1", reject).review()).isEqualTo(ReviewState.REJECTED);
    assertThat(after("1", reject, new Edit.Restore(target("1"))))
        .isEqualTo(base.attributions().getFirst());
    assertThat(
            after("1", new Edit.Accept(target("1")), reject, new Edit.Restore(target("1")))
                .review())
        .isEqualTo(ReviewState.ACCEPTED);
  }

  @Test
  void aChangedMarkIsTheReaders() {
    var changed = after("2", new Edit.SetForm(target("2"), Form.MIXED));
    assertThat(changed.form()).isEqualTo(Form.MIXED);
    assertThat(changed.review()).isEqualTo(ReviewState.CHANGED);
    assertThat(changed.provenance()).isEqualTo(new Provenance.FromReader(NOON));
  }

  @Test
  void aClaimOfAnAnalystIsAnAnalystClaimWheneverItsPartsCome() {
    assertThat(after("1", new Edit.SetClaim(target("1"), ClaimType.PREDICTION)).analystClaim())
        .isTrue();
    assertThat(after("2", new Edit.SetActor(target("2"), actor("Anna Berg"))).analystClaim())
        .isTrue();
    assertThat(
            after("2", new Edit.SetSourceType(actor("Otto Lind"), SourceType.ANALYST))
                .analystClaim())
        .isTrue();
    assertThat(after("2").analystClaim()).isFalse();
  }

  @Test
  void aMovedBoundaryTakesTheFormOfItsQuotationMarks() {
    var content = List.of(anchor("“We will wait.”\nOtto Lind"));
    var moved = after("1", new Edit.MoveBoundary(target("1"), content));
    assertThat(moved.content()).containsExactly(content.getFirst().span());
    assertThat(moved.form()).isEqualTo(Form.MIXED);
  }

  @Test
  void anAddedMarkCanBeChangedRejectedRestoredAndDeleted() {
    var add =
        new Edit.AddAttribution(
            List.of(anchor("prices will fall")),
            Form.INDIRECT,
            List.of(anchor("he says")),
            CueClass.SAYING,
            List.of(),
            actor("Anna Berg"),
            ClaimType.PREDICTION);
    var added = after("r1", add);
    assertThat(added.review()).isEqualTo(ReviewState.ADDED);
    assertThat(added.parent()).isEqualTo("2");
    assertThat(added.analystClaim()).isTrue();
    var target = MarkTarget.of(text, added);
    assertThat(after("r1", add, new Edit.Reject(target)).review()).isEqualTo(ReviewState.REJECTED);
    assertThat(after("r1", add, new Edit.Reject(target), new Edit.Restore(target)))
        .isEqualTo(added);
    assertThat(after("r1", add, new Edit.SetClaim(target, null)).review())
        .isEqualTo(ReviewState.ADDED);
    assertThat(applied(add, new Edit.Delete(target)).document()).isEqualTo(base);
    assertThat(after("1", new Edit.Delete(target("1"))).review()).isEqualTo(ReviewState.REJECTED);
  }

  @Test
  void childrenOfADeletedMarkFindTheirNextParent() {
    var inner =
        new Edit.AddAttribution(
            List.of(anchor("prices will")), Form.INDIRECT, List.of(), null, List.of(), null, null);
    var outer =
        new Edit.AddAttribution(
            List.of(anchor("prices will fall")),
            Form.INDIRECT,
            List.of(),
            null,
            List.of(),
            null,
            null);
    assertThat(after("r2", outer, inner).parent()).isEqualTo("r1");
    var shown = applied(outer, inner).document();
    var delete = new Edit.Delete(Marked.passage(shown, "r1").target());
    assertThat(after("r2", outer, inner, delete).parent()).isEqualTo("2");
  }

  @Test
  void mergedActorsShareMentionsNamesAndPassages() {
    var merge = new Edit.MergeActors(actor("Anna Berg"), actor("Otto Lind"));
    var shown = applied(merge).document();
    assertThat(shown.actors()).hasSize(1);
    assertThat(shown.actors().getFirst().aliases()).contains("Otto Lind", "Lind");
    assertThat(shown.actors().getFirst().mentions()).hasSize(2);
    assertThat(shown.attributions()).extracting(Attribution::actor).containsOnly("pAnnaBerg");
    assertThat(after("2", merge).analystClaim()).isTrue();
  }

  @Test
  void aSplitActorTakesItsPassagesAlong() {
    var merge = new Edit.MergeActors(actor("Anna Berg"), actor("Otto Lind"));
    var split = new Edit.SplitActor(actor("Anna Berg"), List.of(anchor("Otto Lind")), "O. Lind");
    assertThat(after("2", merge, split).actor()).isEqualTo("r1");
    assertThat(after("1", merge, split).actor()).isEqualTo("pAnnaBerg");
  }

  @Test
  void aRenamedActorIsStillFoundByItsOldName() {
    var shown = applied(new Edit.RenameActor(actor("Anna Berg"), "Anna B. Berg")).document();
    assertThat(shown.actors().getFirst().name()).isEqualTo("Anna B. Berg");
    assertThat(shown.actors().getFirst().aliases()).contains("Anna Berg");
  }

  @Test
  void aCorrectedDateIsTheReaders() {
    var timex = base.dates().getFirst();
    var shown = applied(new Edit.SetTimex(MarkTarget.of(text, timex), "2023-05")).document();
    assertThat(shown.dates().getFirst().value()).isEqualTo("2023-05");
    assertThat(shown.dates().getFirst().review()).isEqualTo(ReviewState.CHANGED);
  }

  @Test
  void setsDateAndTitleOfTheDocument() {
    var shown =
        applied(new Edit.SetDocumentDate(LocalDate.of(2025, 9, 4)), new Edit.SetTitle("Waiting"))
            .document();
    assertThat(shown.document().date()).isEqualTo("2025-09-04");
    assertThat(shown.document().title()).isEqualTo("Waiting");
  }

  @Test
  void notesComeChangeAndGo() {
    var add = new Edit.AddNote("n1", anchor("prices"), "which?");
    assertThat(applied(add).document().notes()).extracting(n -> n.text()).containsExactly("which?");
    assertThat(applied(add, new Edit.SetNote("n1", "all")).document().notes())
        .extracting(n -> n.text())
        .containsExactly("all");
    assertThat(applied(add, new Edit.RemoveNote("n1")).document()).isEqualTo(base);
  }

  @Test
  void aBulkIsOneDecision() {
    var bulk = new Edit.Bulk(List.of(new Edit.Accept(target("1")), new Edit.Reject(target("c1"))));
    var shown = applied(bulk).document();
    assertThat(shown.attributions().getFirst().review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(shown.authorClaims().getFirst().review()).isEqualTo(ReviewState.REJECTED);
  }

  @Test
  void aCorrectionWithoutItsMarkIsAnOrphanAndChangesNothing() {
    var review = Review.NONE.with(new Edit.Accept(target("1")), NOON);
    var other = base.withAttributions(List.of(base.attributions().getLast()));
    assertThat(review.applyTo(other)).isEqualTo(other);
    assertThat(review.orphans(other))
        .containsExactly(new Orphan(review.decisions().getFirst(), Orphan.Why.NO_SUCH_MARK));
  }

  @Test
  void theLaterDecisionCounts() {
    var review =
        Review.NONE
            .with(new Edit.Accept(target("1")), NOON)
            .with(new Edit.Reject(target("1")), LATER);
    assertThat(review.apply(base).decided()).containsEntry("1", LATER);
  }
}
