package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People and firms that share a name, and names that begin small.
class NamesakesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "she had never doubted it, Hilda Lund",
    "that he was tired, Mark Lund",
    "it was late, nobody"
  })
  void ofTwoWithOneFamilyNameTheOwnPronounTellsWhoSpeaks(String content, String who) {
    var actors =
        Actors.in(
            "Hilda Lund spoke after Mark Lund. [source:Lund] [cue:said] [content:%s]."
                .formatted(content));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void ofTwoNamedInOneSentenceTheFormOfAddressTellsWhoSpeaks() {
    var actors =
        Actors.in(
            "Hilda Lund met Mattiaz Lund. [source:Ms. Lund] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Hilda Lund");
  }

  @Test
  void aSonIsNotHisFather() {
    var actors =
        Actors.in(
            "[source:Mark Lund] [cue:said] [content:it was done]. [source2:Mark Lund Jr.] [cue2:said]"
                + " [content2:it was not]. [source3:Lund Jr.] [cue3:added] [content3:a joke].");
    assertThat(actors.speaker(1)).isEqualTo("Mark Lund");
    assertThat(actors.speaker(2)).isEqualTo("Mark Lund Jr.").isEqualTo(actors.speaker(3));
  }

  @Test
  void whichOfTheTwoTheYoungerIsStaysOpen() {
    var actors =
        Actors.in(
            "Mark Lund came with Tom Lund. [source:The younger Lund] [cue:said] [content:it was"
                + " late].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "Ursula von der Leyen, Von der Leyen",
    "Bill de Blasio, De Blasio",
    "Virgil van Dijk, Van Dijk"
  })
  void aParticleInCapitalsOpensTheSentenceAndNoOtherName(String full, String family) {
    var document =
        Marked.of(
                "%s met them. [source:%s] [cue:said] [content:it was late]."
                    .formatted(full, family))
            .document();
    var actors = Actors.in(document, named(full, document), named(family, document));
    assertThat(actors.speaker(1)).isEqualTo(full);
  }

  @Test
  void whoIsCalledAlIsNoArticle() {
    var actors =
        Actors.in("Al Gore spoke. [source:Gore] [cue:said] [content:the planet was warming].");
    assertThat(actors.speaker(1)).isEqualTo("Al Gore");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The Food and Drug Administration, FDA",
    "The Betting and Gaming Alliance, Betting and Gaming Alliance",
    "HM Revenue and Customs, HMRC",
    "The Senate and House Committee, nobody",
    "The Halden Times and Rimland Times, nobody",
    "The Halden Times and the Rimland Post, nobody"
  })
  void anAndBelongsToTheNameUnlessItJoinsTwo(String source, String actor) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was safe].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Conservative critic Paul Reed, Paul Reed",
    "Rep. Paul Reed, Paul Reed",
    "62-year-old Paul Reed, Paul Reed",
    "The Secretary of State for Transport (Mr Paul Reed), Paul Reed",
    "Labour Minister Paul Reed, Paul Reed"
  })
  void whoIsNamedAtTheEndOfASourceSpeaks(String source, String actor) {
    var actors = Actors.in("[source:%s] [cue:would not say] [content:why].".formatted(source));
    assertThat(actors.names()).contains("Paul Reed").doesNotContain("Labour");
    assertThat(actors.speaker(1)).isEqualTo(actor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Democrats supporting Paul Reed",
        "The candidate against Paul Reed",
        "The deputy under Paul Reed",
        "The lawyer for the accused (Mr Paul Reed)"
      })
  void whoStandsBesideSomebodyIsAnother(String source) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isNotEqualTo("Paul Reed");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Lund left.    | His grandfather, Carl Lund, was glad.         | Mr Lund | Carl Lund
          Mr Tom Lund left. | His grandfather, Carl Lund, was glad.         | Mr Lund | Tom Lund
          Tom Lund left.    | His grandfather, Carl Lund, was glad.         | Lund    | Tom Lund
          Tom Lund left. Mr Lund was old. | His grandfather, Carl Lund, was glad. | Lund | Carl Lund
          Tom Lund left. They saw that Lund was old. Mr Lund slept. | His grandfather, Carl Lund, was glad. | Lund | Tom Lund
          Tom Lund left.    | They met his grandfather, Carl Lund.          | Mr Lund | Tom Lund
          Tom Lund left.    | His grandfather, Carl Lund, was glad. It hailed. | Mr Lund | Tom Lund
          """)
  void aRelativeJustNamedIsAddressed(String first, String second, String source, String who) {
    var actors =
        Actors.in(
            "%s %s [source:%s] [cue:said] [content:it was late].".formatted(first, second, source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  private static Name named(String words, AnnotatedDocument document) {
    int start = document.document().text().indexOf(words);
    return new Name(new Span(start, start + words.length()), ActorType.PERSON);
  }
}
