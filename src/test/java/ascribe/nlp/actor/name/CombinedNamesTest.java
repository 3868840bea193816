package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedNamesTest {

  private static final String TEXT =
      "Oda Brix runs Halden Freight in France. Brix said Halden Freight would stay. Odd weather."
          + " The Latvian crews agreed. She left. Tevia and the Tevian crews.";

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  private final List<Name> trained = new ArrayList<>();

  @Test
  void addsPlacesAndNamesThatTheTextShowsElsewhere() {
    trained("Oda Brix", 0, ActorType.PERSON, 0.9);
    trained("Halden Freight", 0, ActorType.ORGANIZATION, 0.9);

    assertThat(found())
        .contains("Oda Brix PERSON", "Halden Freight ORGANIZATION", "France GPE", "Brix PERSON");
  }

  @Test
  void takesForAPlaceWhatTheTextHasAnAdjectiveOf() {
    trained("Tevia", 0, ActorType.PERSON, 0.9);
    trained("Tevian", 0, ActorType.PERSON, 0.9);

    assertThat(found()).contains("Tevia GPE").noneMatch(name -> name.startsWith("Tevian"));
  }

  @Test
  void takesNoPronounForAName() {
    trained("She", 0, ActorType.PERSON, 0.9);

    assertThat(found()).noneMatch(name -> name.startsWith("She"));
  }

  @Test
  void givesOneTypeToWhatIsWrittenAlike() {
    trained("Halden Freight", 0, ActorType.ORGANIZATION, 0.9);
    trained("Halden Freight", 20, ActorType.PERSON, 0.6);

    assertThat(found())
        .filteredOn(name -> name.startsWith("Halden"))
        .containsExactly("Halden Freight ORGANIZATION", "Halden Freight ORGANIZATION");
  }

  @Test
  void believesTheRulesAboutPlacesAndTheFinderAboutPersons() {
    trained("France", 0, ActorType.ORGANIZATION, 0.9);
    trained("Oda Brix", 0, ActorType.PERSON, 0.9);

    assertThat(found())
        .contains("France GPE", "Oda Brix PERSON")
        .doesNotContain("France ORGANIZATION");
  }

  @Test
  void passesOverADoubtfulNameThatNothingBearsOut() {
    trained("Odd", 0, ActorType.ORGANIZATION, 0.3);

    assertThat(found()).noneMatch(name -> name.startsWith("Odd"));
  }

  @Test
  void namesNobodyByWhereTheyAreFrom() {
    trained("Latvian", 0, ActorType.PERSON, 0.9);

    assertThat(found()).doesNotContain("Latvian PERSON");

    trained.clear();
    trained("Latvian", 0, ActorType.ORGANIZATION, 0.9);
    assertThat(found()).doesNotContain("Latvian ORGANIZATION");
  }

  @Test
  void takesAnUnknownWordThatOpensItsOnlySentenceForNoPerson() {
    trained("Odd", 0, ActorType.PERSON, 0.9);

    assertThat(found()).doesNotContain("Odd PERSON");
  }

  @Test
  void believesTheRulesAboutWhomAFormOfAddressNames() {
    var text = "Mr. Brix left. Halden Brix stayed.";
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    var names = new CombinedNames(a -> List.of(), Lexicons.read()).find(analysis);

    assertThat(names).extracting(n -> n.span().of(text) + " " + n.type()).contains("Brix PERSON");
  }

  @Test
  void namesNobodyByATitleAloneOrByAThing() {
    var shapes = NameShapes.read(Lexicons.read());

    assertThat(
            List.of(
                "General",
                "Vice President",
                "Jr",
                "Halden Palace",
                "Symphony From",
                "Old Danes",
                "Travis County",
                "Prince Edward Island"))
        .allMatch(words -> shapes.isNone(ActorType.PERSON, words));
    assertThat(List.of("Dean", "General Brix", "Oda Brix", "Palace", "Claire Danes"))
        .noneMatch(words -> shapes.isNone(ActorType.PERSON, words));
    assertThat(List.of("The", "Halden and"))
        .allMatch(words -> shapes.isNone(ActorType.ORGANIZATION, words));
  }

  @Test
  void partsTwoBodiesThatAndJoins() {
    var shapes = NameShapes.read(Lexicons.read());
    var text = "United Nations and Council of Halden";

    assertThat(
            shapes.parts(new Name(new Span(0, text.length()), ActorType.ORGANIZATION, 0.9), text))
        .extracting(n -> n.span().of(text))
        .containsExactly("United Nations", "Council of Halden");
    assertThat(shapes.parts(new Name(new Span(0, text.length()), ActorType.PERSON, 0.9), text))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "At St. Anna Hospital it rained., St. Anna Hospital",
    "In Saint Anna Hospital it rained., Saint Anna Hospital",
    "On Main St. Anna Hospital stands., Anna Hospital",
    "The best Anna Hospital of all., Anna Hospital"
  })
  void aSaintBelongsToTheName(String text, String name) {
    int start = text.indexOf("Anna");
    var found =
        new Name(new Span(start, start + "Anna Hospital".length()), ActorType.ORGANIZATION, 0.9);

    var whole = NameShapes.read(Lexicons.read()).whole(found, text);

    assertThat(whole.span().of(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Juan “Chico” Brix left., Juan “Chico” Brix",
    "Juan “Chico” left., Juan",
  })
  void aNicknameAndTheFamilyNameBehindItBelongToTheName(String text, String name) {
    var found = new Name(new Span(0, "Juan “".length()), ActorType.PERSON, 0.6);

    var whole = NameShapes.read(Lexicons.read()).whole(found, text);

    assertThat(whole.span().of(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"The W.T.O. met., W.T.O.", "The X deal., X"})
  void anAcronymWithStopsIsOneName(String text, String name) {
    var found = new Name(new Span(4, 5), ActorType.ORGANIZATION, 0.6);

    assertThat(NameShapes.read(Lexicons.read()).whole(found, text).span().of(text)).isEqualTo(name);
  }

  @Test
  void namesNobodyByAnOfficeOrByAGroup() {
    var shapes = NameShapes.read(Lexicons.read());

    assertThat(List.of("Defense Secretary", "House Speaker", "Rep", "Democrats", "Muslim", "B"))
        .allMatch(words -> shapes.isNone(ActorType.PERSON, words));
  }

  @Test
  void makesNoPersonOfWhatTheFinderTakesForABody() {
    var text = "The bank Morgan Halden fell. In the square stands Brix Tower. Oda Brix left.";

    assertThat(
            found(
                text,
                name(text, "Morgan Halden", ActorType.ORGANIZATION, 0.3),
                name(text, "Brix Tower", ActorType.GPE, 0.6),
                name(text, "Oda Brix", ActorType.PERSON, 0.9)))
        .noneMatch(name -> name.equals("Morgan Halden PERSON") || name.equals("Brix PERSON"))
        .contains("Brix Tower GPE", "Oda Brix PERSON");
  }

  @Test
  void takesAPersonOfDoubtfulBoundsWhereTheRulesSeeOneToo() {
    var text = "Defense Secretary Odd Carter spoke.";

    assertThat(found(text, name(text, "Defense Secretary Odd Carter", ActorType.PERSON, 0.33)))
        .containsExactly("Defense Secretary Odd Carter PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Ada Cole, Ada Cole PERSON", "Ada's Cole, Cole PERSON"})
  void aGivenAndAFamilyNameThatTheFinderPartsAreOnePerson(String words, String name) {
    var text = "It was late when " + words + " left the harbour.";

    assertThat(
            found(
                text,
                name(text, "Ada", ActorType.PERSON, 0.9),
                name(text, "Cole", ActorType.PERSON, 0.6)))
        .contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"He met African Americans., African Americans", "Now Justice vows to wait., Justice"})
  void namesNobodyByAPeopleOrByATitleThatIsAGivenName(String text, String words) {
    assertThat(found(text, name(text, words, ActorType.PERSON, 0.9))).isEmpty();
  }

  @Test
  void aBlankAtWhichNoLineBreaksPartsNoName() {
    var text = "FBI Director James\u00a0Halden said so. James Halden left.";

    assertThat(found(text, name(text, "James Halden", ActorType.PERSON, 0.9)))
        .contains("James\u00a0Halden PERSON", "James Halden PERSON");
  }

  @Test
  void namesDoNotOverlap() {
    var text = "Robert C. “Bobby” Scott spoke.";

    assertThat(
            found(
                text,
                name(text, "Robert C.", ActorType.PERSON, 0.9),
                name(text, "Bobby” Scott", ActorType.PERSON, 0.9)))
        .containsExactly("Robert C. “Bobby” Scott PERSON");
  }

  @Test
  void theDayOnWhichABodyMetIsNoPartOfItsName() {
    var text = "The House Judiciary Committee on Tuesday heard the Committee on Ethics.";

    assertThat(found(text))
        .contains("House Judiciary Committee ORGANIZATION", "Committee on Ethics ORGANIZATION");
  }

  @Test
  void twoBodiesThatAndJoinsAreNotOne() {
    var text = "It rained on Republicans and Democrats alike.";

    assertThat(found(text)).noneMatch(name -> name.startsWith("Republicans and Democrats"));
  }

  @Test
  void aCompanysNameBehindATitleIsAPersons() {
    var text = "It handed power to Vice President Ford. Ford makes cars.";

    assertThat(found(text, name(text, "Ford", ActorType.PERSON, 0.9))).contains("Ford PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tessaro fell. Later Tessaro Inc said that it was late. | Tessaro ORGANIZATION
          On Monday a Tessaro analyst was shut in Oslo.          | Tessaro ORGANIZATION
          On Monday Tessaro shares our view of it in Oslo.     | Tessaro PERSON
          Tessaro fell. Ugo Tessaro left Tessaro Inc for good.   | Tessaro PERSON
          Tessaro, who fell, was sorry for Tessaro Inc, too.     | Tessaro PERSON
          Tessaro, 61, fell. Tessaro Inc said that it was late.  | Tessaro PERSON
          """)
  void whatHasAnalystsOrALegalFormIsAFirm(String text, String name) {
    var finder =
        Stream.concat(
            Stream.of(name(text, "Tessaro", ActorType.PERSON, 0.9)),
            Stream.of("Tessaro Inc", "Ugo Tessaro")
                .filter(text::contains)
                .map(w ->
                    name(
                        text,
                        w,
                        w.startsWith("U") ? ActorType.PERSON : ActorType.ORGANIZATION,
                        0.9)));

    assertThat(found(text, finder.toArray(Name[]::new)).getFirst()).isEqualTo(name);
  }

  @Test
  void aKnownBodyIsAPersonWhereSomebodyIsCalledSo() {
    var text = "Paul Gartner came. Gartner left.";
    var second = new Name(new Span(19, 26), ActorType.PERSON, 0.9);

    assertThat(found(text, name(text, "Paul Gartner", ActorType.PERSON, 0.9), second))
        .containsExactly("Paul Gartner PERSON", "Gartner PERSON");
    assertThat(found("On Monday Gartner left.")).containsExactly("Gartner ORGANIZATION");
  }

  @Test
  void aNameWhoseLastWordIsSurelyAPersonIsTheirs() {
    var text = "Inspector Kwabe Asantor spoke. Asantor left.";
    var sure = name("Asantor left", "Asantor", ActorType.PERSON, 0.9);
    int last = text.lastIndexOf("Asantor");
    var alone = new Name(new Span(last, last + 7), ActorType.PERSON, sure.confidence());

    assertThat(found(text, name(text, "Kwabe Asantor", ActorType.PERSON, 0.1), alone))
        .containsExactly("Kwabe Asantor PERSON", "Asantor PERSON");
  }

  @Test
  void whoHasARoleBeforeTheNameIsAPersonWhateverTheFinderSees() {
    assertThat(found("On Monday forecaster Aled Prosser spoke."))
        .containsExactly("Aled Prosser PERSON");
    assertThat(found("On Monday forecasters Aled Prosser spoke.")).isEmpty();
    assertThat(found("On Monday forecaster Just Shared spoke just so.")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Castlebridge Homes, ORGANIZATION",
    "Castlebridge Prize, PERSON", // a person's name, perhaps
  })
  void aFirmIsCalledByItsFirstWord(String body, String type) {
    var text = body + " fell. Castlebridge left.";
    var second =
        new Name(new Span(text.lastIndexOf("Castle"), text.length() - 6), ActorType.PERSON, 0.9);

    assertThat(found(text, name(text, body, ActorType.ORGANIZATION, 0.9), second))
        .containsExactly(body + " ORGANIZATION", "Castlebridge " + type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to ida.halden@halden.example today.",
        "See www.halden.example/halden or https://halden.example for more.",
        "The shares (HALD.OL) fell.",
        "The shares (NYSE: HALD) fell."
      })
  void anAddressOrACodeNamesNobody(String text) {
    int start = text.toLowerCase(Locale.ROOT).indexOf("hald");
    var inside = new Name(new Span(start, start + 4), ActorType.ORGANIZATION, 0.9);

    assertThat(found(text, inside)).isEmpty();
  }

  private static Name name(String text, String words, ActorType type, double confidence) {
    int start = text.indexOf(words);
    return new Name(new Span(start, start + words.length()), type, confidence);
  }

  private static List<String> found(String text, Name... trained) {
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    return new CombinedNames(a -> List.of(trained), Lexicons.read())
        .find(analysis).stream().map(n -> n.span().of(text) + " " + n.type()).toList();
  }

  private void trained(String words, int from, ActorType type, double confidence) {
    int start = TEXT.indexOf(words, from);
    trained.add(new Name(new Span(start, start + words.length()), type, confidence));
  }

  private List<String> found() {
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", TEXT));
    return new CombinedNames(a -> List.copyOf(trained), Lexicons.read())
        .find(analysis).stream().map(n -> n.span().of(TEXT) + " " + n.type()).toList();
  }
}
