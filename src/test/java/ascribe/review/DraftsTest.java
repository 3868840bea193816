package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {

  private static final String NEWS =
      """
      [1.source:Anna Berg] [1.cue:said] [1.content|DIRECT:“we will wait”].
      [2.source:Otto Lind] [2.cue:thinks] that [2.content:prices will] fall soon.
      """;

  private final AnnotatedDocument base = Marked.document(NEWS);
  private final String text = base.document().text();

  private Span selection(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private Attribution attribution(String id, Optional<Edit> edit) {
    var applied = Review.NONE.with(edit.orElseThrow(), Instant.EPOCH).apply(base);
    assertThat(applied.orphans()).isEmpty();
    return applied.document().attributions().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String content(String id, Optional<Edit> edit) {
    return attribution(id, edit).content().getFirst().of(text);
  }

  @Test
  void aSelectionBecomesAnAttributionInTheFormOfItsMarks() {
    var added = attribution("r1", Drafts.attribution(base.document(), selection(" that prices")));
    assertThat(added.content().getFirst().of(text)).isEqualTo("that prices");
    assertThat(added.form()).isEqualTo(Form.INDIRECT);
    assertThat(attribution("r1", Drafts.attribution(base.document(), selection("“we will"))).form())
        .isEqualTo(Form.DIRECT);
    assertThat(Drafts.attribution(base.document(), selection("”."))).isEmpty();
  }

  @Test
  void aWordThatTheSelectionCutsCountsWhole() {
    assertThat(content("r1", Drafts.attribution(base.document(), selection("ices will fa"))))
        .isEqualTo("prices will fall");
    assertThat(content("r1", Drafts.attribution(base.document(), selection("we will wai"))))
        .isEqualTo("we will wait");
    var unspaced = Document.of("d", "", null, "ja", "彼は待つと言った");
    assertThat(Drafts.attribution(unspaced, new Span(2, 4)))
        .hasValueSatisfying(e ->
            assertThat(((Edit.AddAttribution) e).content().getFirst().exact()).isEqualTo("待つ"));
  }

  @Test
  void aSelectionBecomesAnAuthorClaim() {
    var edit = Drafts.authorClaim(base.document(), selection("fall soon."), ClaimType.PREDICTION);
    var shown = Review.NONE.with(edit.orElseThrow(), Instant.EPOCH).applyTo(base);
    assertThat(shown.authorClaims().getFirst().span().of(text)).isEqualTo("fall soon.");
  }

  @Test
  void anotherSourceBringsItsOnlyActorAlong() {
    var passage = Marked.passage(base, "2");
    assertThat(attribution("2", Drafts.source(passage, selection("Anna Berg"))).actor())
        .isEqualTo("pAnnaBerg");
    assertThat(attribution("2", Drafts.source(passage, selection("soon"))).actor())
        .isEqualTo("pOttoLind");
  }

  @Test
  void aTypedSpeakerIsTheOneWhoHasTheName() {
    var passage = Marked.passage(base, "2");
    assertThat(attribution("2", Drafts.speaker(passage, " anna berg ")).actor())
        .isEqualTo("pAnnaBerg");
    assertThat(Drafts.speaker(passage, " ")).isEmpty();
  }

  @Test
  void aTypedNameOfNobodyKnownIsANewPersonMentionedWhereTheNameStands() {
    var news =
        Marked.document(
            "[1.source:Otto Lind] [1.cue:said] [1.content:so]. Ida Wolf saw Ida Wolfe.");
    var edit = Drafts.speaker(Marked.passage(news, "1"), "Ida Wolf").orElseThrow();
    var shown = Review.NONE.with(edit, Instant.EPOCH).applyTo(news);
    var speaker = shown.actor(shown.attributions().getFirst().actor()).orElseThrow();
    assertThat(speaker.name()).isEqualTo("Ida Wolf");
    assertThat(speaker.mentions()).extracting(m -> m.span().start()).containsExactly(19);
    assertThat(shown.actors()).extracting(Actor::name).contains("Otto Lind", "Ida Wolf");
  }

  @Test
  void aBoundaryMovesWordByWord() {
    var passage = Marked.passage(base, "2");
    assertThat(content("2", Edges.byWord(passage, Edges.Side.END, true)))
        .isEqualTo("prices will fall");
    assertThat(content("2", Edges.byWord(passage, Edges.Side.END, false))).isEqualTo("prices");
    assertThat(content("2", Edges.byWord(passage, Edges.Side.START, false)))
        .isEqualTo("that prices will");
    assertThat(content("2", Edges.byWord(passage, Edges.Side.START, true))).isEqualTo("will");
  }

  @Test
  void anEdgeIsDraggedToTheEdgeOfAWord() {
    var passage = Marked.passage(base, "2");
    int end = Edges.Side.END.of(passage);
    int start = Edges.Side.START.of(passage);
    assertThat(content("2", Edges.to(passage, Edges.Side.END, end + 2)))
        .isEqualTo("prices will fall");
    assertThat(content("2", Edges.to(passage, Edges.Side.START, start - 3)))
        .isEqualTo("that prices will");
    assertThat(Edges.to(passage, Edges.Side.END, end)).isEmpty();
    assertThat(Edges.to(passage, Edges.Side.END, start)).isEmpty();
  }

  @Test
  void aBoundaryNeverPassesTheOtherOne() {
    var one = Marked.document("[1.content:Wait]");
    var passage = Marked.passage(one, "1");
    assertThat(Edges.byWord(passage, Edges.Side.START, true)).isEmpty();
    assertThat(Edges.byWord(passage, Edges.Side.END, false)).isEmpty();
    assertThat(Edges.byWord(passage, Edges.Side.END, true)).isEmpty();
  }

  @Test
  void anAcceptedMarkThatANewTaggingLacksCanBeAddedAgain() {
    var review =
        Review.NONE.with(new Edit.Accept(Marked.passage(base, "1").target()), Instant.EPOCH);
    var without = base.withAttributions(List.of(base.attributions().getLast()));
    var again = Drafts.again(review.orphans(without).getFirst(), base.document()).orElseThrow();
    var added = Review.NONE.with(again, Instant.EPOCH).applyTo(without).attributions().getFirst();
    assertThat(added.content()).isEqualTo(base.attributions().getFirst().content());
    assertThat(added.form()).isEqualTo(Form.DIRECT);
    assertThat(added.source()).isEqualTo(base.attributions().getFirst().source());
    assertThat(added.review()).isEqualTo(ReviewState.ADDED);
  }

  @Test
  void theReaderSettlesWhatCouldNotBeFoundInAChangedText() {
    var accept = new Edit.Accept(Marked.passage(base, "2").target());
    var now = "Lind spoke. He said prices will rise. Others said prices will fall.";
    var moved = Review.NONE.with(accept, Instant.EPOCH).reanchor(text, now);
    assertThat(moved.review()).isEqualTo(Review.NONE);
    var unresolved = moved.unresolved().getFirst();
    assertThat(unresolved.candidates()).hasSize(2);
    var place = unresolved.candidates().getLast();
    assertThat(unresolved.chosen(now, place))
        .hasValue(
            new Edit.Accept(
                new MarkTarget(
                    MarkKind.ATTRIBUTION,
                    List.of(TextAnchor.of(now, place)),
                    List.of(),
                    List.of())));
  }
}
