package ascribe.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimStageTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private static final ClaimStage STAGE = new ClaimStage();

  private static final String TEXT =
      "“The call was a breakthrough,” said the analyst. “It will not last. Europe should wait.” The"
          + " minister said the border opened on Monday. Yet the outcome remains uncertain. The"
          + " talks began in May.";

  @Test
  void givesAContentTheClaimThatMostOfItsWordsMake() {
    var claimed =
        claimed("“The call was a breakthrough,”", "“It will not last. Europe should wait.”");
    assertThat(claimed.attributions().getFirst().claim()).isEqualTo(ClaimType.ASSESSMENT);
  }

  @Test
  void givesNoClaimToAContentThatReportsForTheMostPart() {
    var claimed = claimed("the border opened on Monday", "“It will not last.");
    assertThat(claimed.attributions().getFirst().claim()).isNull();
  }

  @Test
  void findsAClaimOfTheAuthorInASentenceThatQuotesAWordOrTwo() {
    var claimed = claimed("uncertain");
    assertThat(claimed.authorClaims())
        .extracting(c -> c.span().of(TEXT))
        .contains("Yet the outcome remains uncertain.");
  }

  @Test
  void marksTheClaimsOfAnalysts() {
    var claimed = claimed("“The call was a breakthrough,”");
    assertThat(claimed.attributions().getFirst().claim()).isEqualTo(ClaimType.ASSESSMENT);
    assertThat(claimed.attributions().getFirst().analystClaim()).isTrue();
  }

  @Test
  void leavesAReportWithoutClaim() {
    var claimed = claimed("the border opened on Monday");
    assertThat(claimed.attributions().getFirst().claim()).isNull();
    assertThat(claimed.attributions().getFirst().analystClaim()).isFalse();
  }

  @Test
  void findsTheAuthorsOwnClaimsOutsideOfWhatIsAttributed() {
    var claimed = claimed("“The call was a breakthrough,”", "the border opened on Monday");
    assertThat(claimed.authorClaims())
        .extracting(c -> c.span().of(TEXT))
        .containsExactly("Yet the outcome remains uncertain.");
    assertThat(claimed.authorClaims())
        .extracting(AuthorClaim::claim)
        .containsExactly(ClaimType.ASSESSMENT);
  }

  @Test
  void showsTheModelTheWholeSentenceThatHoldsAContent() {
    var seen = new ArrayList<String>();
    ClaimModel model =
        (words, sentence, _) -> {
          seen.add(said(words) + " in " + said(sentence));
          return Optional.empty();
        };
    claimed(new ClaimStage(model), "the border opened on Monday");
    assertThat(seen)
        .contains("the border opened on Monday in The minister said the border opened on Monday .");
  }

  @Test
  void whoAsksClaimsNothing() {
    var document =
        Document.of("d", "d", null, "en", "The plan will fail. Will it fail? (“Will it fail?”)");
    var verdict = new ClaimModel.Verdict(ClaimType.PREDICTION, new Provenance.FromRule("test"));
    var stage = new ClaimStage((words, sentence, voice) -> Optional.of(verdict));

    var claimed =
        stage.annotate(
            AnnotatedDocument.untagged(document), ANALYZER.analyze(document), Progress.NONE);

    assertThat(claimed.authorClaims())
        .extracting(c -> c.span().of(document.text()))
        .containsExactly("The plan will fail.");
  }

  @Test
  void whoIsQuotedWithAQuestionClaimsNothing() {
    var text = "LUND: It is late. Will it fail?";
    var document = Document.of("d", "d", null, "en", text);
    var verdict = new ClaimModel.Verdict(ClaimType.PREDICTION, new Provenance.FromRule("test"));
    var stage = new ClaimStage((words, sentence, voice) -> Optional.of(verdict));
    var question = attribution(List.of(new Span(18, text.length())), List.of());
    var statement = attribution(List.of(new Span(6, 17)), List.of());

    var claimed =
        stage.annotate(
            AnnotatedDocument.untagged(document).withAttributions(List.of(question, statement)),
            ANALYZER.analyze(document),
            Progress.NONE);

    assertThat(claimed.attributions())
        .extracting(Attribution::claim)
        .containsExactly(null, ClaimType.PREDICTION);
  }

  @Test
  void theSentenceThatLeadsUpToAQuotationClaimsNothing() {
    var text = "The plan will fail. In a letter on May 2, Lund wrote:\n\n“I left.”\n\nIt rains:";
    var document = Document.of("d", "d", null, "en", text);
    int cue = text.indexOf("wrote");
    int content = text.indexOf("“");
    var attribution =
        attribution(
            List.of(new Span(content, content + "“I left.”".length())),
            List.of(new Span(cue, cue + "wrote".length())));
    var verdict = new ClaimModel.Verdict(ClaimType.PREDICTION, new Provenance.FromRule("test"));
    var stage = new ClaimStage((words, sentence, voice) -> Optional.of(verdict));

    var claimed =
        stage.annotate(
            AnnotatedDocument.untagged(document).withAttributions(List.of(attribution)),
            ANALYZER.analyze(document),
            Progress.NONE);

    assertThat(claimed.authorClaims())
        .extracting(c -> c.span().of(text))
        .containsExactly("The plan will fail.", "It rains:");
  }

  private static String said(List<Token> words) {
    return words.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static AnnotatedDocument claimed(String... contents) {
    return claimed(STAGE, contents);
  }

  private static AnnotatedDocument claimed(ClaimStage stage, String... contents) {
    var spans = new ArrayList<Span>();
    for (var content : contents) {
      int start = TEXT.indexOf(content);
      spans.add(new Span(start, start + content.length()));
    }
    var attribution = attribution(spans, List.of());
    var actor =
        new Actor(
            "p1",
            "the analyst",
            ActorType.PERSON,
            List.of(),
            List.of(),
            List.of(),
            SourceType.ANALYST,
            Naming.ROLE,
            List.of());
    var document = Document.of("d", "t", null, "en", TEXT);
    var annotated =
        AnnotatedDocument.untagged(document)
            .withAttributions(List.of(attribution))
            .withActors(List.of(actor));
    return stage.annotate(annotated, ANALYZER.analyze(document), Progress.NONE);
  }

  private static Attribution attribution(List<Span> content, List<Span> cue) {
    return new Attribution(
        "a1",
        content,
        Form.DIRECT,
        cue,
        null,
        List.of(),
        "p1",
        null,
        false,
        null,
        false,
        new Provenance.FromRule("test"),
        ReviewState.NONE);
  }
}
