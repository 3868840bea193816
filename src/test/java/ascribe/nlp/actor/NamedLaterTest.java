package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.name.NamedThings;
import ascribe.nlp.actor.scene.Name;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLaterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A nurse   | The nurse, Ann Lee, left.                           | Ann Lee
          The nurse | The nurse, Ann Lee, left.                           | Ann Lee
          A nurse   | The rival nurse, Ann Lee, left.                     | A nurse
          A nurse   | Another nurse left. The nurse, Ann Lee, wept.       | A nurse
          A nurse   | Ann Lee left. She is a nurse.                       | A nurse
          A nurse   | The nurse, Ann Lee, and nurse Paul Reed left.       | A nurse
          A surgeon | The nurse, Ann Lee, left.                           | A surgeon
          A nurse at Halden | The nurse, Ann Lee, left.                   | A nurse at Halden
          A nurse   | “It rained.” The nurse, Ann Lee, left.              | Ann Lee
          A nurse   | It rained. The nurse, Ann Lee, left.                | A nurse
          The nurse | It rained. The nurse, Ann Lee, left.                | Ann Lee
          A policeman | Two policemen left. The policeman, Tom Lee, wept. | A policeman
          """)
  void whoComesUpByARoleIsWhoIsNamedWithItLater(String source, String later, String who) {
    var actors =
        Actors.in("[source:%s] [cue:said] [content:that it was late]. %s".formatted(source, later));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The home secretary | Ann Lee, the home secretary, left.                   | Ann Lee
          The home secretary | Home Secretary Ann Lee left.                         | Ann Lee
          Home Secretary     | Ann Lee, the home secretary, left.                   | Ann Lee
          The home secretary | Former Home Secretary Ann Lee left.                  | home secretary
          The home secretary | Shadow Home Secretary Ann Lee left.                  | home secretary
          The home secretary | Shadow Home Secretary Tom Reed and Home Secretary Ann Lee left. | Ann Lee
          The home secretary | Foreign Secretary Ann Lee left.                      | home secretary
          The home secretary | Home Secretary Ann Lee met Home Secretary Tom Reed.  | home secretary
          The home secretary | It rained. It rained. It rained. Home Secretary Ann Lee left. | home secretary
          The home secretary | Tom Reed left. Home Secretary Ann Lee left.          | Ann Lee
          The finance minister | Danish Finance Minister Ann Lee left.              | finance minister
          The minister       | Home Minister Ann Lee left.                          | minister
          The police chief   | Police chief Ann Lee left.                           | Ann Lee
          The mayor          | Ann Lee, the mayor of Halden, left.                  | Ann Lee
          The president      | Ann Lee, president of the Harbour Society, left.     | president
          """)
  void whoHoldsTheOneOfficeIsNamedSoonLater(String source, String later, String who) {
    var actors =
        Actors.in("[source:%s] [cue:said] [content:that it was late]. %s".formatted(source, later));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Home Secretary, Ann Lee", "Foreign Secretary, Foreign Secretary"})
  void anOfficeWithoutArticleIsHisWhoHoldsIt(String source, String who) {
    var actors =
        Actors.in(
            "Home Secretary Ann Lee left. It rained. [source:%s] [cue:said] [content:that it was late]."
                .formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Storm Vera", "The ferry Vera", "HMS Vera"})
  void aStormOrAShipIsNobody(String thing) {
    var text = "%s came on Monday. Later Vera went.".formatted(thing);
    var names = new ArrayList<Name>();
    for (int at = text.indexOf("Vera"); at >= 0; at = text.indexOf("Vera", at + 1)) {
      names.add(new Name(new Span(at, at + 4), ActorType.PERSON));
    }
    assertThat(NamedThings.dropped(names, text)).isEmpty();
  }
}
