package ascribe.nlp.actor.name;

import static ascribe.nlp.actor.name.FoundNames.found;
import static ascribe.nlp.actor.name.FoundNames.name;
import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that the trained finder doubts or cuts.
class DoubtedNamesTest {

  private static final double DOUBT = 0.3;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later Harbour West MP Tavi Ollonqvist left.        | Tavi Ollonqvist
          Tavi Ollonqvist, its spokesman, was late.          | Tavi Ollonqvist
          On Monday Tavi Ollonqvist said that it was late.   | Tavi Ollonqvist
          Later Tavi al-Ollonqvi, its spokesman, was late.   | Tavi al-Ollonqvi
          """)
  void whatStandsAroundBearsAPersonOut(String text, String name) {
    assertThat(found(text, name, ActorType.PERSON, DOUBT)).contains(name + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later they saw Tavi Ollonqvist leave.              | Tavi Ollonqvist
          They asked FBI Special Agent Tavi Ollonqvist.      | FBI Special Agent
          On Monday Sen. Tavi Ollonqvist (D-Va.) was late.   | Tavi Ollonqvist (D-
          """)
  void whatIsNobodysNameIsNotBorneOut(String text, String name) {
    assertThat(found(text, name, ActorType.PERSON, DOUBT)).doesNotContain(name + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hospital left it late. The hospital is old.             | Hospital | false
          “Hospital left it late.” They saw a hospital.           | Hospital | false
          Apple left it late. He ate an apple. They trust Apple.  | Apple    | true
          Tessaro left it late. The ship is old.                  | Tessaro  | true
          """)
  void aWordWithACapitalAtTheStartOfSentencesAloneIsNoBody(String text, String word, boolean body) {
    assertThat(found(text, word, ActorType.ORGANIZATION, 0.9).contains(word + " ORGANIZATION"))
        .isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Lane Hospice said the money was lost.      | Harbour Lane Hospice
          It was late, a man told Radio Ollon.               | Radio Ollon
          Ollonqvist Devices sank after it lost a customer.  | Ollonqvist Devices
          He read it in the newspaper El Ollon.              | El Ollon
          Ollonqvist, the Swedish carmaker, bought a plant.  | Ollonqvist
          """)
  void whatStandsAroundBearsABodyOut(String text, String name) {
    assertThat(found(text, name, ActorType.ORGANIZATION, DOUBT)).contains(name + " ORGANIZATION");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday they saw Ollonqvist in Oslo.             | Ollonqvist
          They walked to Harbour Lane Hospice.               | Harbour Lane Hospice
          He said Harbour Lane Hospice was far.              | Harbour Lane Hospice
          Harbour bank Ollon said it was late.               | Harbour bank Ollon
          Ollonqvist Civic Society said it was late.         | Civic Society
          """)
  void whatMayBeAPlaceOrACutNameIsNotBorneOut(String text, String name) {
    assertThat(found(text, name, ActorType.ORGANIZATION, DOUBT))
        .doesNotContain(name + " ORGANIZATION");
  }

  @Test
  void aTitleThatOpensALineMakesAPersonOfTheNameBehindIt() {
    assertThat(found("It rained.\n\nJudge Amrita Ollonqvist KC told him so."))
        .contains("Amrita Ollonqvist KC PERSON");
  }

  @Test
  void ofANameThatTheFinderCutsTheSurnameIsItsEndThatStandsElsewhere() {
    var text = "Ollonqvist won. The mayor Rudolph Ollonqvist wept.";
    assertThat(
            found(
                text,
                name(text, "Ollonqvist", ActorType.PERSON, 0.9),
                name(text, "Rudolph", ActorType.PERSON, 0.9)))
        .containsExactly("Ollonqvist PERSON", "Rudolph Ollonqvist PERSON");
  }

  @Test
  void whatTheTextSaysThatABodyIsBearsItOut() {
    var text = "They wrote. Doctors Beyond Halden, a medical charity, said so.";
    assertThat(found(text, "Doctors Beyond Halden", ActorType.ORGANIZATION, DOUBT))
        .containsExactly("Doctors Beyond Halden ORGANIZATION");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "The critic Joachim Ollonqvist wrote it., Joachim, Joachim Ollonqvist",
    "The mayor Rudolph W. Ollonqvist wrote it., Rudolph W, Rudolph W. Ollonqvist"
  })
  void ofANameThatTheFinderCutsTheRulesSeeTheRest(String text, String cut, String whole) {
    assertThat(found(text, cut, ActorType.PERSON, DOUBT)).containsExactly(whole + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'On Monday Caio Lima left.', Caio Lima, PERSON, 0.6, Caio Lima PERSON",
    "'On Monday Shelter Wales left.', Shelter Wales, ORGANIZATION, 0.6, Shelter Wales ORGANIZATION",
    "'On Monday Shelter Wales left.', Shelter Wales, ORGANIZATION, 0.1, Wales GPE",
    "'On Monday Caio of Lima left.', Caio of Lima, PERSON, 0.6, Lima GPE",
    "'On Monday The Kremlin left.', The Kremlin, ORGANIZATION, 0.6, The Kremlin GPE",
    "'On Monday Ollon Tyres plc left.', Ollon Tyres plc, ORGANIZATION, 0.2, Ollon Tyres plc ORGANIZATION",
  })
  void aPlaceAtTheEndOfALongerNameActsNowhere(
      String text, String words, ActorType type, double confidence, String name) {
    assertThat(found(text, words, type, confidence)).containsExactly(name);
  }

  @Test
  void aShortFormIsBorneOutByTheLongOneBefore() {
    var text = "The Harbour Courier came. The Courier had seen 40 of them.";
    assertThat(
            found(
                text,
                name(text, "Harbour Courier", ActorType.ORGANIZATION, 0.9),
                new Name(new Span(30, 37), ActorType.ORGANIZATION, DOUBT)))
        .contains("Courier ORGANIZATION");
  }

  @Test
  void aNameWithAnArticleOfItsOwnIsKnownAtTheStartOfASentence() {
    var text = "On Monday Tavi al-Ollonqvi left. Al-Ollonqvi was late.";
    assertThat(
            found(
                text,
                name(text, "Tavi al-Ollonqvi", ActorType.PERSON, 0.9),
                name(text, "Al-Ollonqvi", ActorType.PERSON, 0.9)))
        .contains("Al-Ollonqvi PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The National Association of Chief Officers said so., National Association of Chief Officers",
    "The Intergovernmental Panel on Climate Change said so., Intergovernmental Panel on Climate Change",
    "The Centers for Disease Control and Prevention left., Centers for Disease Control and Prevention",
    "The College and Clinic Porters' Association (CCPA) met., College and Clinic Porters' Association",
  })
  void theRulesSeeTheWholeNameOfABody(String text, String name) {
    assertThat(found(text)).contains(name + " ORGANIZATION");
  }

  @Test
  void whatAKnownNameBeginsIsLongerBehindWhatBodiesAre() {
    assertThat(
            found(
                "It rained, said the institute Vox Ollon.",
                "Vox Ollon",
                ActorType.ORGANIZATION,
                DOUBT))
        .containsExactly("Vox Ollon ORGANIZATION");
  }

  @Test
  void aStateBeforeAPartyIsNobody() {
    var text = "They met in Ohio. The Ohio Republican said it was late.";
    var state = new Name(new Span(22, 26), ActorType.PERSON, 0.9);
    assertThat(FoundNames.found(text, state)).noneMatch(n -> n.startsWith("Ohio Republican"));
  }

  @Test
  void theFirstWordOfABodyIsNobody() {
    var text = "Later the Oversight Committee met. The Oversight chair left.";
    var committee = name(text, "Oversight Committee", ActorType.ORGANIZATION, 0.9);
    int second = text.lastIndexOf("Oversight");
    var word = new Name(new Span(second, second + "Oversight".length()), ActorType.PERSON, 0.9);
    assertThat(found(text, committee, word)).noneMatch(n -> n.endsWith("PERSON"));

    var family = "Later the Rubin Committee met. The Rubin chair left.";
    int rubin = family.lastIndexOf("Rubin");
    assertThat(
            found(
                family,
                name(family, "Rubin Committee", ActorType.ORGANIZATION, 0.9),
                new Name(new Span(rubin, rubin + "Rubin".length()), ActorType.PERSON, 0.9)))
        .contains("Rubin PERSON");
  }
}
