package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of bodies that a text says again and no finder saw there.
class BodyEchoesTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  private static List<String> found(String text, Name... seen) {
    var scene = new Scene(ANALYZER.analyze(Document.of("d", "d", null, "en", text)));
    return new BodyEchoes(scene, Lexicons.read())
        .with(List.of(seen)).stream()
            .map(n -> n.span().of(text) + (n.type() == ActorType.PERSON ? " P" : ""))
            .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Gazette | The Gazette said it was late.               | Gazette
          Harbour Gazette | According to the Gazette, it was late.      | Gazette
          Harbour Gazette | The Gazette's editor left.                  | Gazette
          Harbour Gazette | Gazette readers left.                       |
          Harbour Gazette | The gazette said it was late.               |
          Harbour Gazette | The Gazette Tower fell.                     |
          Harbour Gazette | The Gazette of Oden fell.                   |
          Harbour Rovers  | Rovers said it was late.                    | Rovers
          Crystal Palace  | The Palace said it was late.                |
          Crystal Palace  | Palace said it was late.                    | Palace
          Harbour Rovers  | He met Rovers fans.                         |
          Harbour City    | The City said it was late.                  |
          Bank of Oden    | The Bank said it was late.                  | Bank
          Army of Oden    | The Army said it was late.                  |
          Metropolitan Guild | The Met said it was late.                | Met
          ASVP            | It hurt ASVP, she said.                     | ASVP
          Tessaro         | Tessaro said it was late.                   | Tessaro
          Tessaro         | He left Tessaro late.                       |
          United Democrats | It is the Democrats who left.              |
          """)
  void aBodyIsFoundWhereTheTextSaysItAgain(String body, String behind, String again) {
    var text = "It began with the " + body + ". " + behind;
    var expected = again == null ? Stream.of(body) : Stream.of(body, again);
    assertThat(found(text, FoundNames.name(text, body, ActorType.ORGANIZATION, 0.9)))
        .containsExactlyElementsOf(expected.toList());
  }

  @Test
  void ofTwoThatAreCalledSoNobodyIsMeant() {
    var text = "The Harbour Gazette met the Oden Gazette. The Gazette said it was late.";
    assertThat(
            found(
                text,
                FoundNames.name(text, "Harbour Gazette", ActorType.ORGANIZATION, 0.9),
                FoundNames.name(text, "Oden Gazette", ActorType.ORGANIZATION, 0.9)))
        .containsExactly("Harbour Gazette", "Oden Gazette");
  }

  @Test
  void whatBeginsAnotherNameMayBeThat() {
    var text = "Harbour United met United Freight. United said it was late.";
    assertThat(
            found(
                text,
                FoundNames.name(text, "Harbour United", ActorType.ORGANIZATION, 0.9),
                FoundNames.name(text, "United Freight", ActorType.ORGANIZATION, 0.9)))
        .containsExactly("Harbour United", "United Freight");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"The Post said it was late., Post", "Oda Post said it was late., Oda Post P"})
  void whoHasAnArticleAndIsCalledSoIsNoPerson(String behind, String name) {
    var text = "It was in the Harbour Post. " + behind;
    var words = name.replaceAll(" P$", "");
    int at = text.lastIndexOf(words);
    var span = new Span(at, at + words.length());
    assertThat(
            found(
                text,
                FoundNames.name(text, "Harbour Post", ActorType.ORGANIZATION, 0.9),
                new Name(span, ActorType.PERSON)))
        .containsExactly("Harbour Post", name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Harbour Rovers, Rovers, Rovers",
    "Harbour Rangers, Rangers, Rangers",
    "Crewe Alexandra, Alexandra, Alexandra P"
  })
  void aClubIsNoPerson(String club, String word, String name) {
    var text = club + " lost. It was late when " + word + " left.";
    int at = text.lastIndexOf(word);
    assertThat(
            found(
                text,
                FoundNames.name(text, club, ActorType.ORGANIZATION, 0.9),
                new Name(new Span(at, at + word.length()), ActorType.PERSON)))
        .containsExactly(club, name);
  }
}
