package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorStageTest {

  @Test
  void joinsFamilyNameGivenNameAndAcronym() {
    var actors =
        Actors.in(
            "Maria Petrova met the World Health Organization. Petrova said the WHO was slow. Maria"
                + " agreed.");
    assertThat(actors.mentions("Maria Petrova"))
        .containsExactly("Maria Petrova", "Petrova", "Maria");
    assertThat(actors.mentions("World Health Organization"))
        .containsExactly("World Health Organization", "WHO");
  }

  @Test
  void twoGivenNamesShareAFamilyName() {
    var text =
        "Tom and Helen Sheehy came. Mr. Sheehy’s car left. Lund and Ann Cole stayed. Harry and Ann Markle"
            + " sang.";
    var actors =
        Actors.in(
            AnnotatedDocument.untagged(Document.of("d", "d", null, "en", text)),
            person(text, "Tom"),
            person(text, "Helen Sheehy"),
            new Name(new Span(text.indexOf("Mr.") + 4, text.indexOf("’s car")), ActorType.PERSON),
            person(text, "Lund"),
            person(text, "Ann Cole"),
            person(text, "Harry"),
            person(text, "Ann Markle"));
    assertThat(actors.names())
        .containsExactly("Tom Sheehy", "Helen Sheehy", "Lund", "Ann Cole", "Harry", "Ann Markle");
    assertThat(actors.mentions("Tom Sheehy")).containsExactly("Tom", "Sheehy");
  }

  @Test
  void whoseFamilyNameStandsBeforeAnotherNameSharesNone() {
    var text = "Mr. Sheehy’s car left. Ann Clinton stayed. Sen. Clinton and Tom Sheehy came.";
    int last = text.lastIndexOf("Clinton");
    var actors =
        Actors.in(
            AnnotatedDocument.untagged(Document.of("d", "d", null, "en", text)),
            person(text, "Sheehy"),
            person(text, "Ann Clinton"),
            new Name(new Span(last, last + "Clinton".length()), ActorType.PERSON),
            person(text, "Tom Sheehy"));
    assertThat(actors.names()).containsExactly("Tom Sheehy", "Ann Clinton");
  }

  private static Name person(String text, String words) {
    int start = text.indexOf(words);
    return new Name(new Span(start, start + words.length()), ActorType.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Mark Cole arrived.|EVEN MARK COLE’S BOSS THINKS HE’S FULL OF HIMSELF",
    "Mark Cole arrived.|WHY COLE SAYS HE AND HIS BOSS MARK COLE WON",
    "MARK COLE HE SAID|HE HIM HIS MARK COLE HE",
  })
  void readsHeadlinesInCapitals(String lines) {
    var actors = Actors.in(lines.replace("|", "\n\n") + "\n\nMark Cole said he was tired.");
    assertThat(actors.names()).anySatisfy(n -> assertThat(n).isEqualToIgnoringCase("Mark Cole"));
  }

  @Test
  void keepsTwoPeopleOfOneFamilyNameApart() {
    var actors =
        Actors.in(
            "Bill Miller spoke first. Hillary Miller listened. [source:Miller] [cue:said]"
                + " [content:it was late].");
    assertThat(actors.names()).contains("Bill Miller", "Hillary Miller");
    assertThat(actors.mentions("Hillary Miller")).containsExactly("Hillary Miller", "Miller");
    assertThat(actors.because("Hillary Miller", "Miller")).contains("named last in full");
  }

  @ParameterizedTest(name = "his {0}")
  @CsvSource({"'father, George Lund', Carl Lund", "'rival, George Lund', George Lund"})
  void aFamilyNameIsNotTheRelatives(String other, String bearer) {
    var actors =
        Actors.in(
            "A young Carl Lund loved boats. He met his %s, in May. Mr. Lund has struggled since."
                .formatted(other));
    assertThat(actors.mentions(bearer)).contains("Lund");
  }

  @Test
  void ignoresThePossessiveEndingAndTheTitle() {
    var actors = Actors.in("President Emmanuel Macron’s office confirmed the trip.");
    assertThat(actors.mentions("Emmanuel Macron")).containsExactly("Emmanuel Macron");
    assertThat(actors.named("Emmanuel Macron").roles()).containsExactly("President");
  }

  @Test
  void splitsNamesJoinedByAHyphen() {
    var actors =
        Actors.in("Angela Merkel called Emmanuel Macron. The Merkel-Macron call lasted an hour.");
    assertThat(actors.mentions("Angela Merkel")).containsExactly("Angela Merkel", "Merkel");
    assertThat(actors.mentions("Emmanuel Macron")).containsExactly("Emmanuel Macron", "Macron");
  }

  @Test
  void knowsNamesInAHeadlineFromTheText() {
    var actors =
        Actors.in(
            "KELLER WARNS PARTY OF NEW SPLIT\n\nThe warning came from Anna Keller, a lawyer, on"
                + " Friday.");
    assertThat(actors.mentions("Anna Keller")).containsExactly("KELLER", "Anna Keller");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lukas Meyer met Sarah Klein. He thanked her. | he | Lukas Meyer",
        "“I will stay,” said Paul Novak. | I | nobody",
      })
  void leavesPronounsOpenWithoutAnAttribution(String text, String pronoun, String actor) {
    var actors = Actors.in(text);
    var with =
        actors.document().actors().stream()
            .filter(
                a -> actors.mentions(a.name()).stream().anyMatch(m -> m.equalsIgnoreCase(pronoun)))
            .map(a -> a.name())
            .findFirst()
            .orElse("nobody");
    assertThat(with).isEqualTo(actor);
  }

  @Test
  void readsFirstPersonInsideAQuotationAsItsSpeaker() {
    var actors =
        Actors.in("[content:“I will not resign,”] [cue:said] [source:Paul Novak], the mayor.");
    assertThat(actors.mentions("Paul Novak")).containsExactly("I", "Paul Novak");
  }

  @Test
  void neverTakesTheSpeakerForTheThirdPersonInTheQuotation() {
    var actors =
        Actors.in(
            "Paul Novak praised Peter Lang. [content:“He has courage,”] [source:Novak]"
                + " [cue:said].");
    assertThat(actors.mentions("Peter Lang")).containsExactly("Peter Lang", "He");
  }

  @Test
  void tiesASourcePronounToTheLastSpeakerAndExplainsIt() {
    var actors =
        Actors.in(
            "[content:“Peter Lang will lose,”] [cue:wrote] [source:Paul Novak], an analyst."
                + " [content2:The reason], [source2:he] [cue2:said], [content2:was money].");
    assertThat(actors.speaker(2)).isEqualTo("Paul Novak");
    assertThat(actors.because("Paul Novak", "he")).startsWith("Paul Novak: subject of “wrote”");
  }

  @Test
  void leavesTwoNamedSpeakersUnresolved() {
    var actors =
        Actors.in("[source:Paul Novak and Peter Lang] [cue:said] [content:they would run].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void makesActorsOfSourcesWithoutAName() {
    var actors =
        Actors.in(
            "[source:Analysts] [cue:warned] that [content:prices would rise]. [source2:A person"
                + " familiar with the matter, who asked not to be named,] [cue2:said] [content2:no"
                + " deal was near].");
    assertThat(actors.named("Analysts").naming()).isEqualTo(Naming.ROLE);
    assertThat(actors.named("Analysts").sourceType()).isEqualTo(SourceType.ANALYST);
    assertThat(actors.named("A person familiar with the matter").naming())
        .isEqualTo(Naming.ANONYMOUS);
  }

  @Test
  void tiesAReportToWhoWroteIt() {
    var actors =
        Actors.in(
            "[source:A report by the Petersen Institute] [cue:found] that [content:wages fell].");
    assertThat(actors.speaker(1)).isEqualTo("Petersen Institute");
    assertThat(actors.named("Petersen Institute").sourceType()).isEqualTo(SourceType.ANALYST);
  }

  @Test
  void knowsThePresidentOnlyWhenThereIsOne() {
    var one =
        Actors.in("French President Emmanuel Macron left. Later the president returned to work.");
    assertThat(one.mentions("Emmanuel Macron")).contains("the president");
    var two =
        Actors.in(
            "French President Emmanuel Macron met Polish President Andrzej Duda. Later the"
                + " president returned to work.");
    assertThat(two.mentions("Emmanuel Macron")).doesNotContain("the president");
    assertThat(two.mentions("Andrzej Duda")).doesNotContain("the president");
  }

  @Test
  void letsCapitalsActOnlyAsSubjectOfAnActingVerb() {
    var actors = Actors.in("Moscow rejected the plan. Two envoys flew to Moscow on Monday.");
    assertThat(actors.mentions("Russia")).containsExactly("Moscow");
    assertThat(Actors.in("She was born in Paris. Paris is a city.").names()).isEmpty();
  }

  @Test
  void speaksOfNobodyInAnotherLanguage() {
    var german = Document.of("d", "t", null, "de", "Angela Merkel sagte, sie bleibe.");
    assertThat(Actors.in(AnnotatedDocument.untagged(german)).names()).isEmpty();
  }

  @Test
  void letsEachSeatActAsItsExampleSays() {
    for (var row : Table.rows("seats.tsv", 4)) {
      var actors = Actors.in(row.get(3));
      assertThat(actors.names()).as(row.get(3)).contains(row.get(1));
      assertThat(actors.named(row.get(1)).type()).isEqualTo(ActorType.valueOf(row.get(2)));
    }
  }

  @Test
  void findsInEachClauseWhatItsExampleSays() {
    for (var clause : new Clauses().all()) {
      assertThat(
              clause.pattern().matcher(clause.example().toLowerCase(java.util.Locale.ROOT)).find())
          .as(clause.example())
          .isTrue();
    }
  }

  @Test
  void neverTiesAPronounToWordsThatHoldIt() {
    var actors =
        Actors.in(
            "Paul Novak left early. [source:The lawyer of his mother Eva Novak, his oldest friend,]"
                + " [cue:said] [content:it was late].");
    assertThat(actors.mentions("Paul Novak")).contains("his");
  }

  @Test
  void joinsTheTwoFamilyNamesOfOnePersonAndShortGivenNames() {
    var actors =
        Actors.in(
            "Carlos Robles Torres met William Hart. Mr. Robles Torres smiled. Bill Hart did"
                + " not.");
    assertThat(actors.mentions("Carlos Robles Torres"))
        .containsExactly("Carlos Robles Torres", "Robles Torres");
    assertThat(actors.mentions("William Hart")).containsExactly("William Hart", "Bill Hart");
  }

  @Test
  void meansByAFamilyNameTheOneWhomTheTextIsAbout() {
    var actors =
        Actors.in("Jonas Feld won. Jonas Feld thanked his father, Peter Feld. Feld then left.");
    assertThat(actors.because("Jonas Feld", "Feld")).contains("named most");
  }

  @Test
  void takesANameThatTheTextSaysIsAnothersToo() {
    var actors = Actors.in("Jane Frost, better known as Nora Kline, sang. Kline was loud.");
    assertThat(actors.mentions("Jane Frost")).containsExactly("Jane Frost", "Nora Kline", "Kline");
  }

  @Test
  void doesNotTakeOneCampaignForAnothers() {
    var actors =
        Actors.in(
            "[source1:Paul Novak’s campaign] [cue1:said] [content1:it was over]. Eva Brandt will"
                + " speak. [source2:The campaign] [cue2:said] [content2:it was on].");
    assertThat(actors.speaker(2)).isNotEqualTo(actors.speaker(1));
  }

  @Test
  void neverTakesForTheSpeakerWhomTheContentNames() {
    var actors =
        Actors.in(
            "[source1:Spokesman Paul Novak] [cue1:said] [content1:President Adam Lund had"
                + " called]. [source2:He] [cue2:said] [content2:Lund hoped for more].");
    assertThat(actors.speaker(2)).isEqualTo("Paul Novak");
  }

  @Test
  void aPartyInSmallLettersIsTheParty() {
    var text = "The Republican party won. The GOP said it was late.";
    var untagged = AnnotatedDocument.untagged(Document.of("d", "d", null, "en", text));
    var actors = Actors.in(untagged, new Name(new Span(4, 14), ActorType.ORGANIZATION, 0.9));
    assertThat(actors.mentions("GOP")).containsExactly("Republican party", "GOP");
  }

  @Test
  void aWordOfThousandsOfHyphensIsReadToo() {
    var actors =
        Actors.in(
            "The " + "b-".repeat(20_000) + "b left. [source:Ann Lee] [cue:said] [content:so].");
    assertThat(actors.names()).containsExactly("Ann Lee");
  }
}
