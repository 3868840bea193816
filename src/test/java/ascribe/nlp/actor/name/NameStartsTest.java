package ascribe.nlp.actor.name;

import static ascribe.nlp.actor.name.FoundNames.found;
import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offices and ages before the names of persons, with capitals or without.
class NameStartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Later Norrland CEO Ann Lund left., Norrland CEO Ann Lund, Ann Lund",
    "Later Of Staff Ann Lund left., Of Staff Ann Lund, Ann Lund",
    "Later Supreme Court Justice Ann Lund left., Supreme Court Justice Ann Lund, Ann Lund",
    "Archbishop Emeritus Ann Lund left., Emeritus Ann Lund, Ann Lund",
    "Special Envoy for Climate Ann Lund left., Climate Ann Lund, Ann Lund",
    "The Lawyer for Mary Ann Lund left., Mary Ann Lund, Mary Ann Lund",
    "The President of Peru Ann Lund left., Peru Ann Lund, Ann Lund",
    "Director of National Parks Ann Lund left., Director of National Parks Ann Lund, Ann Lund",
    "Catherine of Norrland left., Catherine of Norrland, Catherine of Norrland",
  })
  void anOfficeIsNoPartOfAName(String text, String seen, String name) {
    assertThat(found(text, seen, ActorType.PERSON, 0.9)).contains(name + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later Norrland Bank Chair Janet L. Vexel left.              | Janet L. Vexel
          Director of National Parks James Vexel has argued that.     | James Vexel
          Seventy-seven year old Cuban Qorliano Sim Vexel died there. | Qorliano Sim Vexel
          On Friday, a Danish official, Qorl Vexel, said it was late. | Qorl Vexel
          Norrland USA chief strategist Guy Cecil left.               | Guy Cecil
          The White House Chief Of Staff Qorl Vexel left.             | Qorl Vexel
          Minister for Disaster Management James Vexel left.          | James Vexel
          Halden County Chairman Ann White left.                      | Ann White
          Halden Police Chief U. Renee Hall left.                     | U. Renee Hall
          """)
  void rulesSeeWhoIsNamedBehindThem(String text, String name) {
    assertThat(found(text)).contains(name + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A year old Norrland Vexel Ferry sank.                       | Vexel
          A spokesman, Qorl Vexel, and a bank said it was late.       | Vexel
          The Bishop of Saint Thomas Vexel College left.              | Vexel
          """)
  void whatMayBeNobodyStaysOpen(String text, String word) {
    assertThat(found(text)).noneMatch(n -> n.contains(word) && n.endsWith("PERSON"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "Later Julio Cesar Vexel left., Julio Cesar, 0.2, Julio Cesar Vexel",
    "How Ann Lund Could Become Mayor., Ann Lund, 0.3, Ann Lund",
    "Later Julio Cesar Vexel left., Julio Cesar, 0.9, Julio Cesar",
  })
  void whomTheFinderDoubtsHasTheFamilyNameThatRulesSee(
      String text, String seen, double confidence, String name) {
    assertThat(found(text, seen, ActorType.PERSON, confidence)).contains(name + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Later Campaign Manager left., Campaign Manager, false",
    "Later Don Guardian left., Don Guardian, true",
    "Later Joe Manager left., Joe Manager, true",
  })
  void aPostIsNobodysName(String text, String seen, boolean somebody) {
    var names = found(text, seen, ActorType.PERSON, 0.9);
    assertThat(names.contains(seen + " PERSON")).isEqualTo(somebody);
  }
}
