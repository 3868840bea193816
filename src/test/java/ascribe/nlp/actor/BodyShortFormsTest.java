package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last word of a body's name, by which a text goes on to call it, and what stands before one.
class BodyShortFormsTest {

  /// The longer ones first.
  private static final List<String> BODIES =
      List.of(
          "Norrland Trade Commission",
          "European Commission",
          "Norrland Central Bank",
          "Central Bank",
          "Norrland Fire Brigade",
          "Metropolitan Police",
          "Metropolitan Opera",
          "Harbour Foods Inc",
          "Bank of England",
          "Norrland Army",
          "Met Office",
          "World Bank",
          "Commission",
          "Bank",
          "Army",
          "Met");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Alliance met.                               | Harbour Alliance
          The Harbour Alliance met the Coastal Alliance.          | Alliance
          It rained.                                              | Alliance
          """)
  void theLastWordOfABodyIsTheOnlyOneNamedSo(String before, String who) {
    var actors = Actors.in(before + " [source:The Alliance] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Norrland Central Bank met.                             | The Bank       | Norrland Central Bank
          The Bank of England met Harbour Foods Inc.                 | The Bank       | Bank of England
          The Norrland Central Bank and Central Bank met.            | The Bank       | Norrland Central Bank
          The Bank of England met the World Bank.                    | The Bank       | Bank
          The Norrland Army met.                                     | The Army       | Army
          The Metropolitan Police met.                               | The Met        | Metropolitan Police
          The Metropolitan Police met the Met Office.                | The Met        | Met
          The Metropolitan Police met the Metropolitan Opera.        | The Met        | Met
          The Norrland Fire Brigade met.                             | The brigade    | Norrland Fire Brigade
          The European Commission met Harbour Foods Inc.             | The Commission | European Commission
          The European Commission met the Norrland Trade Commission. | The Commission | Commission
          """)
  void aWordThatManyHaveIsTheOnlyOneOfTheText(String before, String source, String who) {
    var text = before + " [source:" + source + "] [cue:said] [content:it was late].";
    var names = new ArrayList<Name>();
    var document = Marked.of(text).document();
    var plain = document.document().text();
    for (var body : BODIES) {
      for (int at = plain.indexOf(body); at >= 0; at = plain.indexOf(body, at + 1)) {
        var span = new Span(at, at + body.length());
        if (names.stream().noneMatch(n -> n.span().overlaps(span))) {
          names.add(new Name(span, ActorType.ORGANIZATION));
        }
      }
    }
    assertThat(Actors.in(document, names.toArray(Name[]::new)).speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Gazette] [cue:says] [content:it is late]. The Harbour Gazette met. | Harbour Gazette
          [source:The Gazette] [cue:says] [content:it is late]. The Harbour Gazette met. | Gazette
          It rained. [source:The Gazette] [cue:said] [content:so]. The Harbour Gazette met. | Gazette
          """)
  void aHeadlineIsOfWhomItsLeadNames(String text, String who) {
    var document = Marked.of(text).document();
    var plain = document.document().text();
    int first = plain.indexOf("Gazette");
    int second = plain.indexOf("Harbour");
    var actors =
        Actors.in(
            document,
            new Name(new Span(first, first + 7), ActorType.ORGANIZATION),
            new Name(new Span(second, second + 15), ActorType.ORGANIZATION));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void aWordThatEndsOneBodyIsNotTheOtherThatBeginsWithIt() {
    var document =
        Marked.of(
                "Harbour Rovers lost. The Rovers Supporters’ Trust met. [source:Rovers] [cue:said] [content:no].")
            .document();
    var actors =
        Actors.in(
            document,
            new Name(new Span(0, 14), ActorType.ORGANIZATION),
            new Name(new Span(25, 49), ActorType.ORGANIZATION),
            new Name(new Span(55, 61), ActorType.ORGANIZATION));
    assertThat(actors.speaker(1)).isEqualTo("Rovers");
  }

  @Test
  void whatTheMinistersAreOfIsNotWhoSpeaks() {
    var actors =
        Actors.in(
            "BRUSSELS — [source:European Union interior ministers] [cue:agreed] [content:to pay].");
    assertThat(actors.speaker(1)).isEqualTo("European Union interior ministers");
  }

  @Test
  void aTrustInSmallLettersIsTheOneNamedBefore() {
    var actors =
        Actors.in("The Marden NHS Trust met. [source:The trust] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Marden NHS Trust");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Extinction Rebellion movement | Extinction Rebellion
          The Hamas militant group          | Hamas
          The Halden Corp brewery           | Halden Corp
          The Halden Corp board             | Halden Corp board
          The Liberal Democrats group       | Liberal Democrats group
          European Union interior ministers | European Union interior ministers
          Bank of England policymakers      | Bank of England policymakers
          """)
  void aBodyIsOneWithWhatItIs(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void theLettersOfSmallWordsMayStandInAnAcronym() {
    var document =
        Marked.of(
                "The Institute of Brewers met. [source:The IoB] [cue:said] [content:it was late].")
            .document();
    var actors =
        Actors.in(
            document,
            new Name(new Span(4, 24), ActorType.ORGANIZATION),
            new Name(new Span(34, 37), ActorType.ORGANIZATION));
    assertThat(actors.speaker(1)).isEqualTo("Institute of Brewers");
  }

  @Test
  void whatIsNamedOnlyLaterIsNotMeantBefore() {
    var actors =
        Actors.in(
            "[source:The Alliance] [cue:said] [content:it was late]. The Harbour Alliance met.");
    assertThat(actors.speaker(1)).isEqualTo("Alliance");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Publisher Cod & Rowe, Cod & Rowe",
    "Brokerage Halden & Brix, Halden & Brix",
    "'The mill’s owner, lender Halden Corp,', Halden Corp",
    "Lender Halden Corp, Halden Corp",
  })
  void whatAFirmIsStandsBeforeItsName(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whatAPersonsRoleIsThatTheTaggerMisreads() {
    var actors = Actors.in("[source:Polling expert Ann Lee] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
  }
}
