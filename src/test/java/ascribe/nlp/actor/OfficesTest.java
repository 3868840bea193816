package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who holds an office that a text puts before a name, with what it is held in.
class OfficesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vice president of manufacturing Ann Lund             | Ann Lund
          The firm's vice president of operations Ann Lund     | Ann Lund
          Professor of history Ann Lund                        | Ann Lund
          The manager of singer Ann Lund                       | manager of singer Ann Lund
          Mother of manufacturing Ann Lund                     | Mother of manufacturing Ann Lund
          Sean Ely's counterpart in the neighbouring force, Ann Lund, | Ann Lund
          Sean Ely's lawyer who paid the force, Ann Lund,      | Sean Ely's lawyer
          Her running mate, former minister Ann Lund, who left,  | Ann Lund
          Counsel for the family, Ann Lund,                    | Ann Lund
          Counsel for the victim, Ann Lund,                    | Counsel for the victim
          Her running mate                                     | Her running mate
          """)
  void whoHoldsTheOfficeSpeaks(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She wrote to the then director, Prof Ann Lund.   | then director
          She wrote to the then director, Ann Lund.        | then director
          The director, Prof Ann Lund, left.               | director
          She wrote to the director, Prof Ann Lund.        | -
          The director, Prof Ann Lund said later, left.    | -
          """)
  void aTitleMayStandBetweenTheOfficeAndTheName(String text, String role) {
    var roles = Actors.in(text).named("Ann Lund").roles();
    assertThat(roles.stream().filter(r -> !r.equals("Prof")).toList())
        .isEqualTo(role.equals("-") ? List.of() : List.of(role));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Speaker, Sir Carl Rubin, did not.  | Carl Rubin
          The Speaker met Sir Carl Rubin.        | Sean Lund
          """)
  void whoIsAddressedBetweenCommasIsTheSubject(String before, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Sean Lund was right, and Lund was glad. %s [content:“It is late,”] [source:he] [cue:said]."
                .formatted(before));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Former ambassador to Tashkent and Kabul, Ann Lund",
    "Former ambassador to Tashkent and bread, Former ambassador to Tashkent and bread Ann Lund",
  })
  void anOfficeMayBeHeldInTwoPlaces(String office, String who) {
    var document =
        Marked.of("[source:%s Ann Lund] [cue:said] [content:it was late].".formatted(office))
            .document();
    int start = office.length() + 1;
    var actors = Actors.in(document, new Name(new Span(start, start + 8), ActorType.PERSON));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"captain, Ann Lee", "doctor, midfielder"})
  void aCaptainPlaysToo(String role, String who) {
    var actors =
        Actors.in(
            "The %s Ann Lee left. [source:The midfielder] [cue:said] [content:it was late]."
                .formatted(role));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "The mayor of Bergen, Ann Lund",
    "The mayor of Oslo, mayor of Oslo",
    "The deputy mayor of Bergen, deputy mayor of Bergen",
    "The former mayor of Bergen, former mayor of Bergen",
    "The mayor of Bergen in Oslo, mayor of Bergen in Oslo",
  })
  void whatAnOfficeIsHeldInIsTheSame(String source, String who) {
    var actors =
        Actors.in(
            "Later Ann Lund, the mayor of Bergen, left. [source:%s] [cue:said] [content:it was late]."
                .formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Mr Justice Rubin, Rubin",
    "Lady Justice Rubin, Rubin",
    "Judge Rubin, Rubin",
    "Justice Rubin, judge", // of another country's court
    "Mr Dean Rubin, judge",
  })
  void aJusticeIsAJudge(String name, String who) {
    var words = name.startsWith("Mr Dean") ? "Dean Rubin" : name.replaceFirst("^\\S+ (?=Just)", "");
    var document =
        Marked.of(name + " left. [source:The judge] [cue:said] [content:it was late].").document();
    int start = name.length() - words.length();
    var actors = Actors.in(document, new Name(new Span(start, name.length()), ActorType.PERSON));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }
}
