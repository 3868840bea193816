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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNamesTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "House Speaker Paul Novak, Paul Novak",
    "Former Defense Secretary Maria Lund, Maria Lund",
    "Secretary of State Paul Novak, Paul Novak",
    "Senator Maria Lund, Maria Lund",
    "UN Secretary-General Paul Novak, Paul Novak",
    "Norrland Vice-President Maria Lund, Maria Lund",
    "WHO Director-General Maria Lund, Maria Lund",
    "Ada Jean-Paul Novak, Ada Jean-Paul Novak",
    "Ada Smith-Lund Novak, Ada Smith-Lund Novak",
    "Oda von-Brix Lund, Oda von-Brix Lund",
    "Former Lund, Lund",
    "Supervisor Paul Novak, Paul Novak",
    "Alderwoman Maria Lund, Maria Lund",
    "Dean Martin, Dean Martin",
    "Mr. de Vos, de Vos",
    "Paul Novak, Paul Novak",
  })
  void anOfficeBeforeAPersonsNameIsNoPartOfIt(String found, String bare) {
    var text = found + " left early.";
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    var name = new Name(new Span(0, found.length()), ActorType.PERSON, 0.9);

    assertThat(new BareNames(new Scene(analysis), Lexicons.read()).of(List.of(name)))
        .extracting(n -> n.span().of(text))
        .containsExactly(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "Publisher Cod & Rowe, Cod & Rowe",
    "Rival Ollon, Ollon",
    "The Cod Trust, Cod Trust",
    "Publisher Association, Publisher Association",
    "Union Ollon, Union Ollon",
  })
  void whatAFirmIsIsNoPartOfItsName(String found, String bare) {
    var text = found + " left early.";
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    var name = new Name(new Span(0, found.length()), ActorType.ORGANIZATION, 0.9);

    assertThat(new BareNames(new Scene(analysis), Lexicons.read()).of(List.of(name)))
        .extracting(n -> n.span().of(text))
        .containsExactly(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "'The house, Ollon''s, said so.', Ollon's",
    "'The sale at Ollon''s flat, Ollon''s lawyer said.', Ollon",
    "'They met Ollon''s, and Ollon left.', Ollon",
  })
  void anEndingWithoutWhichABodyIsNeverNamedIsItsOwn(String text, String bare) {
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    int start = text.indexOf("Ollon's");
    var name = new Name(new Span(start, start + 7), ActorType.ORGANIZATION, 0.9);

    assertThat(new BareNames(new Scene(analysis), Lexicons.read()).of(List.of(name)))
        .extracting(n -> n.span().of(text))
        .containsExactly(bare);
  }
}
