package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources in which a name stands among what its bearer is.
class NamedSourcesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Founder and chairman Peter Gray                        | Peter Gray
          Co-founder and CEO Ann Lund                            | Ann Lund
          Her neighbour Peter Gray                               | Peter Gray
          The head of the mission, former Danish lawmaker Ann Lund, | Ann Lund
          The envoy for the islands, Ms. Ann Lund,               | Ann Lund
          A clerk in the harbour named Peter Gray                | Peter Gray
          Judge Imran Sheikh                                     | Imran Sheikh
          The Public and Commercial Services Union               | Public and Commercial Services Union
          The Medicines and Healthcare products Regulatory Agency (MHRA) | Medicines and Healthcare products Regulatory Agency
          Moody's                                                | Moody's
          J.P. Morgan                                            | JPMorgan
          A critic of the mission, a friend of Ann Lund,         | A critic of the mission
          The mother of a boy named Peter Gray                   | mother of a boy named Peter Gray
          The tenant, who sued landlord Ann Lund,                | tenant
          The suspect, wanted for killing Ann Lund,              | suspect
          The prosecutor and judge Ann Lund                      | nobody
          The mayor, Ann Lund                                    | Ann Lund
          The mayor, Ann Lund's brother                          | mayor
          Neither Ann Lund nor Peter Gray                        | nobody
          No minister                                            | nobody
          The owner of the car wash, Ann Lund,                   | Ann Lund
          a study by the consultancy Norrland Group              | Norrland Group
          His agent, Ann Lund's cousin Peter Gray                | Peter Gray
          Two doctors, Ann Lund and Peter Gray                   | Two doctors
          Her parents, Tom and Clara Gray                        | Her parents
          One of them, Ann Lund, 61,                             | Ann Lund
          One of them, Prof Ann Lund of Halden,                  | Ann Lund
          One of them, Ann Lund, and Peter Gray                  | nobody
          The oldest, Ann Lund,                                  | Ann Lund
          The largest, Norrland Freight Inc,                     | Norrland Freight Inc
          The other, Norrland Freight Inc                        | Norrland Freight Inc
          The largest, Norrland Freight Inc and Halden Corp,     | nobody
          The latest, a letter to Norrland Freight Inc,          | nobody
          Prez Ann Lund                                          | Ann Lund
          The chair of the judges, Dame Ann Lund,                | Ann Lund
          Rep. Ann Lund (D-Md.), who chairs the panel,           | Ann Lund
          Rep. Ann Lund (D-Md.) and Sen. Peter Gray (R-Ohio)     | nobody
          Ann Lund (2014) and others                             | nobody
          Spain, Chile and Peru                                  | nobody
          Spain, Chile, and Peru                                 | nobody
          Norrland Group, or the Group, a firm in Halden,        | Norrland Group
          The EIS-NT                                             | EIS-NT
          Leaked emails                                          | Leaked emails
          Public records                                         | Public records
          The board of Norrland Group                            | board of Norrland Group
          Sceptics                                               | Sceptics
          Chief Operating Officer Ann Lund                       | Ann Lund
          His old boss, ex-Norrland managing director Ann Lund,  | Ann Lund
          A lawyer defending director Ann Lund                   | A lawyer defending director Ann Lund
          The head of Rimland's coast guard, Commodore Ann Lund, | Ann Lund
          The mayor of Halden, Ann Lund, and the envoy, Peter Gray, | nobody
          The mayor, Ann Lund, a nurse and mother,               | Ann Lund
          A group for tenants, Norrland Group,                   | Norrland Group
          The luxury group Norrland Foods                        | Norrland Foods
          Norrland Group's works council                         | Norrland Group's works council
          Norrland Group's plan                                  | Norrland Group
          Another, Captain Peter Gray,                           | Peter Gray
          One, Ann Lund of Halden,                               | Ann Lund
          A woman who asked to be identified only as Clara       | Clara
          A woman who asked about a boy known as Peter Gray      | A woman
          A spokesman for Ann Lund, Peter Gray,                  | Peter Gray
          A spokesman for the mayor, Peter Gray,                 | A spokesman for the mayor
          Oslo-based, state-owned lender Norrland Bank           | Norrland Bank
          The defence                                            | defence
          A tribunal                                             | A tribunal
          Finland's prosecutor general, Ann Lund,                | Ann Lund
          """)
  void theNameIsWhoSpeaks(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The driver, Ann Lund, wept.                         | driver
          The driver, Ann Lund's cousin, wept.                | -
          The ambassador to Rimland, Ann Lund, wept.          | ambassador
          The widow of the victim, Ann Lund, wept.            | -
          """)
  void aRoleIsOfWhomItsNameStandsFor(String text, String role) {
    var roles = Actors.in(text).named("Ann Lund").roles();
    assertThat(roles).isEqualTo(role.equals("-") ? List.of() : List.of(role));
  }

  @Test
  void whoOwnsNobodySpeaksForHisLawyers() {
    var actors =
        Actors.in(
            "[source:Cod & Co’s lawyers, Wexler Dunn], [cue:said] [content:it would appeal].");
    assertThat(actors.speaker(1)).isNotEqualTo("Cod & Co");
  }

  @Test
  void anOfficeIsItsHoldersWhereverItIsFor() {
    var actors =
        Actors.in(
            "GENEVA, 3 May – [source:The Special Envoy for Rimland, Ms. Ann Lund], [cue:said] [content:it was late]."
                + " [source2:The Special Envoy] [cue2:added] [content2:that all was well].");
    assertThat(actors.speaker(2)).isEqualTo("Ann Lund");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Peter Gray has lived near the river for long., The 64-year-old, Peter Gray",
    "'Peter Gray, 51, has lived near the river for long.', The 64-year-old, 64-year-old",
    "Peter Gray praised a striker., The 19-year-old, 19-year-old",
    "'Peter Gray, 51, and his son came.', The 14-year-old, 14-year-old",
    "Peter Gray met Bo Ek., The 64-year-old, 64-year-old",
  })
  void whoIsOfAnAgeIsTheOnlyOneSpokenOfJustBefore(String before, String source, String who) {
    var actors =
        Actors.in("%s [source:%s] [cue:said] [content:it was late].".formatted(before, source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Environment Agency has cleared the river. [source:It]            | Environment Agency
          The Environment Agency has cleared the river. In a statement, [source:it] | Environment Agency
          The Environment Agency got a letter. [source:It]                     | nobody
          The Environment Agency sued the World Bank. [source:It]              | nobody
          He left the Environment Agency. [source:It]                          | nobody
          The Environment Agency left. After the group fell, [source:it]       | nobody
          """)
  void itIsTheOnlyBodySpokenOfJustBefore(String before, String who) {
    var actors = Actors.in(before + " [cue:said] [content:the river would rise].");
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whoSignsATextIsNobodyItSpeaksOf() {
    var actors =
        Actors.in(
            "The bus\nBy Ann Lund\n\nEvery Thursday my grandmother took the bus."
                + " [content:“I go for the gossip,”] [source:she] [cue:said].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void ofSomebodyUnnamedNobodyNamedBeforeIsMeant() {
    var actors =
        Actors.in(
            "Peter Gray scored twice.\n\nThe prime minister has spoken. [source:He] [cue:said]"
                + " [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Moody’s said nothing., Moody's",
    "Moody’s lawyer left., none",
    "Ann Moody’s said it., none"
  })
  void aBodyWithAPossessiveNameOwnsNothing(String text, String body) {
    var actors = Actors.in(text);
    assertThat(actors.names().stream().filter("Moody's"::equals))
        .hasSize(body.equals("none") ? 0 : 1);
  }

  @Test
  void whoReportsBetweenCommasDoesNotHoldTheOffice() {
    var actors = Actors.in("Peter Gray wept. The judge, Gray said outside, had left early.");
    assertThat(actors.named("Peter Gray").roles()).isEmpty();
  }

  @Test
  void anOfficeOfSomethingIsNotTheReportersBehindIt() {
    var actors =
        Actors.in(
            "Peter Gray is a farmer. The lawyer for the bank, Mr. Gray told the court, was late."
                + " [source:The lawyer] [cue:said] [content:he was calm].");
    assertThat(actors.speaker(1)).isNotEqualTo("Peter Gray");
  }

  @Test
  void whoIsNamedBehindABodyAndANounSpeaks() {
    var actors =
        Actors.in(
            "[source:The University of Halden academic Ann Lee] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
  }

  @Test
  void whatAnOfficeIsHeldInMayHaveAnArticle() {
    var document =
        Marked.of("[source:Envoy to the United Nations Ann Lund] [cue:said] [content:it was late].")
            .document();
    var actors =
        Actors.in(
            document,
            new Name(new Span(13, 27), ActorType.ORGANIZATION),
            new Name(new Span(28, 36), ActorType.PERSON));
    assertThat(actors.speaker(1)).isEqualTo("Ann Lund");
  }

  @Test
  void honoursBehindANameAreNoNoun() {
    var document =
        Marked.of("[source:Ann Lund KC, prosecuting], [cue:said] [content:it was late].")
            .document();
    var actors = Actors.in(document, new Name(new Span(0, 8), ActorType.PERSON));
    assertThat(actors.speaker(1)).isEqualTo("Ann Lund");
  }
}
