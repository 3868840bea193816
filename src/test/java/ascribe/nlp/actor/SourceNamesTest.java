package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Mention.Because;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is named in or before a source, in what order and by how much of their name.
class SourceNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carl Rubin - [source:who] [cue:said] [content:it was late] - left.
          Carl Rubin ([source:who] [cue:said] [content:it was late]) left.
          It hurt Sen. Carl Rubin (D-Conn.), [source:who] [cue:said] [content:it was late].
          It hurt Carl Rubin, a banker and former Lund administration official [source:who] [cue:said] [content:it was late].
          """)
  void whoIsNamedBeforeAMarkOrADescription(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @ParameterizedTest(name = "{0} … {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Bill Lund met her on a plane. It rained., Lund, Hillary Lund
          Bill Lund met her on a plane., Lund, Bill Lund
          A plane brought Bill Lund., Lund, nobody
          """)
  void aBareNameGoesOnMeaningWhomItMeant(String rival, String name, String who) {
    var actors =
        Actors.in(
            "Hillary Lund won. Lund was glad, and so were many. %s [source:%s] [cue:said] [content:it was late]."
                .formatted(rival, name));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void anOfficeOfSomethingIsNoPartOfTheNameBehindIt() {
    var actors =
        Actors.in(
            "[source:Secretary of State John Rubin] [cue:said] [content:it was late]. [source2:He]"
                + " [cue2:added] [content2:that it rained].");
    assertThat(actors.speaker(1)).isEqualTo("John Rubin");
    assertThat(actors.speaker(2)).isEqualTo("John Rubin");
  }

  @Test
  void anOfficeInSmallLettersLeadsUpToItsName() {
    var actors =
        Actors.in(
            "[content:“Thanks,”] [cue:said] [source:master of ceremonies Ann Lee]. [content2:“No thanks,”]"
                + " [source2:she] [cue2:added].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
    assertThat(actors.speaker(2)).isEqualTo("Ann Lee");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Carl Rubin a director of the port] [cue:said] [content:it was late].
          [source:Another delegate on the Reed slate, Carl Rubin,] [cue:said] [content:it was late].
          And [source:a third, Carl Rubin,] [cue:said] [content:it was late].
          It hurt Carl Rubin, a baker from Englewood, New Jersey, [source:who] [cue:said] [content:it was late].
          [source:The foreman at Harrow Dam, Carl Rubin], [cue:said] [content:it was late].
          [content:It was late], [cue:says] [source:lead author Carl Rubin, a neurobiologist].
          In [source:Carl Rubin’s words], [content:“it was late.”]
          It hurt Carl Rubin. In [source:his words], [content:“it was late.”]
          Carl Rubin is airing a new spot, in which [source:he] [cue:says] [content:it is late].
          """)
  void whoIsIntroducedAtTheEndOfAPhraseSpeaks(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:The company, Norrland Freight Inc], [cue:said] [content:it was late].
          [source:The plant’s owner, Norrland Freight Inc], [cue:said] [content:it was late].
          [cue:According to] [source:Norrland Freight Inc data], [content:it was late].
          """)
  void whichBodyIsIntroducedSpeaksAndNotTheOneBefore(String text) {
    var actors =
        Actors.in(
            "[source:Halden Shipping Ltd] [cue:denied] [content:the report]. "
                + text.replace("[source", "[source2")
                    .replace("[cue", "[cue2")
                    .replace("[content", "[content2"));
    assertThat(actors.speaker(2)).isEqualTo("Norrland Freight Inc");
  }

  @Test
  void theFirstOfSeveralBodiesDoesNotSpeakForAll() {
    var actors =
        Actors.in(
            "[source:The bidders, Norrland Freight Inc, Halden Shipping Ltd and a bank], [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isNotEqualTo("Norrland Freight Inc");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Rubin ally, Rubin ally", "My granddaughter, My granddaughter"})
  void whoIsSomebodysIsNotTheOneWhoseTheyAre(String source, String actor) {
    var actors =
        Actors.in(
            "[source:Carl Rubin] [cue:wrote], [content:“[source2:%s] [cue2:warns] [content2:of rain], and it is late.”]"
                .formatted(source));
    assertThat(actors.speaker(2)).isEqualTo(actor);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "figures from Carl Rubin’s friends, figures from Carl Rubin’s friends",
    "a bleak view of Carl Rubin, nobody",
    "the words of Carl Rubin, Carl Rubin",
    "a column by Carl Rubin, Carl Rubin",
    "a lawsuit by Rubin supporters, a lawsuit by Rubin supporters",
    "another Norrland Freight Inc study from 2011, Norrland Freight Inc",
    "a column by Norrland Freight Inc adviser Carl Rubin, Carl Rubin",
    "Carl Rubin’s accountant’s affidavit, Carl Rubin’s accountant’s affidavit",
    "Norrland Freight Inc adviser Carl Rubin’s memoir, Carl Rubin"
  })
  void whoseWordsTheyAreIsNotWhomTheyAreAbout(String source, String actor) {
    var actors =
        Actors.in(
            "Carl Rubin left. [cue:According to] [source:%s], [content:it was late]."
                .formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(actor);
  }

  @Test
  void aFormOfAddressIsNoPartOfTheName() {
    var actors = Actors.in("[source:Cllr Rubin] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Rubin");
  }

  @Test
  void aNameAloneMeansAFamilyBeforeAGivenName() {
    var actors =
        Actors.in(
            "Tom John met John Rubin. Rubin left. [source:John] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Tom John");
  }

  @Test
  void whoBehindADashIsNotTheLastOfSeveral() {
    var actors =
        Actors.in(
            "There were many, from Ann Lee to Carl Rubin — [source:who] will [cue:say] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void whyABareNameMeansWhomItMeantIsSaid() {
    var actors =
        Actors.in("Hillary Lund won. Lund was glad. Bill Lund left. It rained. Lund went home.");
    assertThat(
            actors.named("Hillary Lund").mentions().stream()
                .flatMap(m -> Stream.ofNullable(m.because()))
                .map(Because::rule))
        .containsExactly(
            "family name of Hillary Lund, the one named last in full",
            "family name of Hillary Lund, the one called so before");
  }

  @Test
  void whoIsCalledSoWithAFormOfAddressIsNotMeantByTheBareName() {
    var text =
        "Hillary Lund won. Mrs. Lund was glad. Bill Lund left. It rained. The sea was calm."
            + " [source:Lund] [cue:replied] [content:that it was late].";
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Bill Lund");
    assertThat(Actors.in(text.replace("Mrs. ", "")).speaker(1)).isEqualTo("Hillary Lund");
  }

  @Test
  void aTextMayEndBehindTheCommaOfASource() {
    var actors = Actors.in("[content:“It is late,”] [cue:said] [source:one analyst],");
    assertThat(actors.speaker(1)).isEqualTo("one analyst");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          Analysis, Analysis
          Court records, Court records
          Minutes of the meeting, Minutes of the meeting
          Port data, Port data
          An indictment, An indictment
          The transcripts, transcripts
          A review by Norrland Freight Inc, Norrland Freight Inc
          Its records, nobody
          His testimony, nobody
          """)
  void aPaperWhoseAuthorIsNotNamedSpeaksForItself(String source, String who) {
    var actors =
        Actors.in("[source:%s] [cue:showed] [content:that it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Danish Ambassador to China Carl Rubin, Carl Rubin",
    "Former Secretary of State and presidential candidate Carl Rubin, Carl Rubin",
    "Critic of Carl Rubin, Critic of Carl Rubin",
    "Adviser to Senator Carl Rubin, Adviser to Senator Carl Rubin"
  })
  void whoHoldsAnOfficeIsNamedBehindWhatItIsHeldIn(String source, String who) {
    var text = Marked.of("[source:%s] [cue:said] [content:it was late].".formatted(source));
    int name = text.document().document().text().indexOf("Carl");
    var rubin = new Name(new Span(name, name + "Carl Rubin".length()), ActorType.PERSON);
    assertThat(Actors.in(text.document(), rubin).speaker(1)).isEqualTo(who);
  }

  @Test
  void whatABodyIsCalledByIsNotWhereItIsBased() {
    var actors =
        Actors.in("[source:New York-based Norrland Freight Inc] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Norrland Freight Inc");
    var hers =
        Actors.in(
            "[source:Ann Lee of New York-based Norrland Freight Inc] [cue:said] [content:it was late].");
    assertThat(hers.speaker(1)).isEqualTo("Ann Lee");
  }

  @Test
  void aFirmIsMeantByItsNameWithoutItsForm() {
    var text =
        Marked.of("Lund Inc runs Lund Energy. [source:Lund] [cue:said] [content:it was late].");
    var names =
        Stream.of(new Span(0, 8), new Span(14, 25), new Span(27, 31))
            .map(span -> new Name(span, ActorType.ORGANIZATION))
            .toArray(Name[]::new);
    assertThat(Actors.in(text.document(), names).speaker(1)).isEqualTo("Lund Inc");
  }

  @Test
  void theHeadOfOneBodyIsNotThatOfAnother() {
    var actors =
        Actors.in(
            "[source:The head of the harbour school] [cue:said] [content:it was late]. "
                + "It rained. [source2:The head of the museum] [cue2:said] [content2:it was early].");
    assertThat(actors.speaker(2)).isEqualTo("head of the museum");
  }
}
