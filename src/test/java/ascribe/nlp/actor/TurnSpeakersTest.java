package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.RuleTagger;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is meant in a conversation that is written down.
class TurnSpeakersTest {

  @Test
  void labelsNameTheirSpeakersAndISpeaksForThem() {
    var actors =
        tagged(
            """
            Senator Ann Lund spoke with Peter Gray on Sunday.

            PETER GRAY: Senator, will it rain?

            SEN. ANN LUND (D-OREGON): I think it will.

            GRAY: Let me ask again.\
            """);
    assertThat(actors.names()).containsExactly("Ann Lund", "Peter Gray");
    assertThat(turns(actors)).containsExactly("Peter Gray", "Ann Lund", "Peter Gray");
    assertThat(actors.mentions("Ann Lund")).containsExactly("Ann Lund", "ANN LUND", "I");
    assertThat(actors.mentions("Peter Gray")).endsWith("GRAY", "me");
    assertThat(actors.named("Peter Gray").aliases()).doesNotContain("PETER GRAY");
  }

  @Test
  void initialsAreThoseOfWhoIsNamed() {
    var actors =
        tagged(
            """
            Ingrid Krag has led the union since 2019. Jon Dahl met her in Bergen.

            JD: How long will the strike last?

            IK: We have money for a year. My members can wait.

            JD: Will you meet the minister?

            IK: He has our number.\
            """);
    assertThat(turns(actors)).containsExactly("Jon Dahl", "Ingrid Krag", "Jon Dahl", "Ingrid Krag");
    assertThat(actors.names()).containsExactly("Ingrid Krag", "Jon Dahl");
    assertThat(actors.because("Ingrid Krag", "IK")).contains("short for Ingrid Krag");
  }

  @Test
  void whoAsksIsNotTheOneOfTheSameInitialsWhomTheTalkIsAbout() {
    var actors =
        tagged(
            """
            Cara Lane plays beside Johnny Depp in a new film.

            JD: How was the set?

            CL: I was cold.

            JD: And your co-star?

            CL: He is a joker.\
            """);
    assertThat(turns(actors)).containsExactly("JD", "Cara Lane", "JD", "Cara Lane");
  }

  @Test
  void whoSpeaksTheTurnBeforeIsYouAndNotHe() {
    var actors =
        tagged(
            """
            PETER GRAY: Will it rain?

            MARK LUND: I do not know.

            GRAY: He said it would.

            LUND: He did not.\
            """);
    assertThat(actors.names()).containsExactly("PETER GRAY", "MARK LUND");
    assertThat(actors.mentions("MARK LUND")).containsExactly("MARK LUND", "I", "LUND");
  }

  @Test
  void theOnlyPersonNamedBeforeAnInterviewAnswers() {
    var interview =
        """


        Q: When did you begin?

        A: I began in May.

        Q: And then?\
        """;
    var actors = tagged("Carla Meyer spoke with us about her book." + interview);
    assertThat(turns(actors)).containsExactly("Q", "Carla Meyer", "Q");
    assertThat(actors.because("Carla Meyer", "A"))
        .isEqualTo("Carla Meyer: the only person named before the interview");
    var inWords = interview.replace("Q:", "Question:").replace("A:", "Answer:");
    assertThat(turns(tagged("Carla Meyer spoke with us about her book." + inWords)))
        .containsExactly("Question", "Carla Meyer", "Question");
    assertThat(turns(tagged("Carla Meyer spoke with Ann Lund." + interview)))
        .containsExactly("Q", "A", "Q");
  }

  @Test
  void rolesInCapitalsAreSpelledAsElsewhere() {
    var actors =
        tagged(
            """
            MS. LUND: I have nothing for you.

            Q    Does the President know?

            THE PRESIDENT: I do.

            Q    Thank you.\
            """);
    assertThat(turns(actors)).containsExactly("nobody", "Q", "President", "Q");
    assertThat(actors.mentions("Q")).containsExactly("Q", "Q");
  }

  @Test
  void whoIsOnlySpokenOfDoesNotAnswer() {
    var questions =
        """


        Q: Can I pay?

        A: I think so.

        Q: How?\
        """;
    assertThat(turns(tagged("By Carla Meyer" + questions))).containsExactly("Q", "A", "Q");
    assertThat(turns(tagged("Carla Meyer announced a tax." + questions)))
        .containsExactly("Q", "A", "Q");
    assertThat(turns(tagged("What is often asked about Carla Meyer" + questions)))
        .containsExactly("Q", "A", "Q");
  }

  /// The speakers of the turns.
  private static List<String> turns(Actors actors) {
    var document = actors.document();
    return document.attributions().stream()
        .filter(a -> a.provenance().equals(new FromRule("turn")))
        .map(a -> document.actor(a.actor()).map(Actor::name).orElse("nobody"))
        .toList();
  }

  private static Actors tagged(String text) {
    var document = Document.of("test", "Test", null, "en", text);
    return Actors.in(
        new AttributionStage(new RuleTagger())
            .annotate(
                AnnotatedDocument.untagged(document),
                new EnglishAnalyzer().analyze(document),
                Progress.NONE));
  }
}
