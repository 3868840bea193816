package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The actors of the seed document, with the attributions that matter for them marked by hand.
class SeedActorsTest {

  private static Actors seed = Actors.in("");

  @BeforeAll
  static void castTheSeed() throws IOException {
    try (var in = SeedActorsTest.class.getResourceAsStream("/seeds/000_844845e9541b1332.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      seed =
          Actors.in(
              text.replace(
                      "“The conversation was a breakthrough for Minsk,” noted Artyom Shraibman, a"
                          + " political analyst writing for the Carnegie Endowment for"
                          + " International Peace.",
                      "[content1:“The conversation was a breakthrough for Minsk,”] [cue1:noted]"
                          + " [source1:Artyom Shraibman, a political analyst writing for the"
                          + " Carnegie Endowment for International Peace].")
                  .replace(
                      "He also thanked Lukashenko for releasing 16 political prisoners—although he"
                          + " avoided using the word “political”—and said he hoped more would"
                          + " follow.",
                      "[source2:He] also thanked Lukashenko for releasing 16 political"
                          + " prisoners—although he avoided using the word “political”—and"
                          + " [cue2:said] [content2:he hoped more would follow].")
                  .replace(
                      "A second reason, he said, was the success",
                      "[content3:A second reason], [source3:he] [cue3:said], [content3:was the"
                          + " success]")
                  .replace(
                      "“Sanctions have been linked to it for many years,” Shraibman wrote.",
                      "[content4:“Sanctions have been linked to it for many years,”]"
                          + " [source4:Shraibman] [cue4:wrote].")
                  .replace(
                      "Minsk has begun signalling that it expects something tangible from"
                          + " Washington in return.",
                      "[source5:Minsk] has begun [cue5:signalling] that [content5:it expects"
                          + " something tangible from Washington in return].")
                  .replace(
                      "This tactic seems to have convinced Washington that it can do business with"
                          + " Minsk. As a bonus, it enables Trump to demonstrate his effectiveness"
                          + " where his predecessor and European leaders have failed.”",
                      "This tactic seems to have convinced Washington that it can do business with"
                          + " Minsk. As a bonus, it enables Trump to demonstrate his effectiveness"
                          + " where his predecessor and European leaders have failed.”]")
                  .replace(
                      "“Firstly, Lukashenko has been releasing small groups of prisoners, including"
                          + " US citizens, over the past year,” Shraibman wrote. “This",
                      "[content6:“Firstly, Lukashenko has been releasing small groups of prisoners,"
                          + " including US citizens, over the past year,”] [source6:Shraibman]"
                          + " [cue6:wrote]. [content6:“This"));
    }
  }

  @Test
  void listsEachPersonOnceUnderTheFullName() {
    assertThat(
            seed.document().actors().stream()
                .filter(a -> a.type() == ActorType.PERSON)
                .map(Actor::name))
        .containsExactlyInAnyOrder(
            "Donald Trump",
            "Vladimir Putin",
            "Alexander Lukashenko",
            "Artyom Shraibman",
            "John Coale",
            "Keith Kellogg");
  }

  @Test
  void knowsTheAnalystWithRoleAndAffiliation() {
    var analyst = seed.named("Artyom Shraibman");
    assertThat(analyst.roles()).containsExactly("political analyst");
    assertThat(analyst.affiliations())
        .containsExactly("Carnegie Endowment for International Peace");
    assertThat(analyst.sourceType()).isEqualTo(SourceType.ANALYST);
    assertThat(analyst.naming()).isEqualTo(Naming.NAMED);
    assertThat(analyst.aliases()).containsExactly("Shraibman");
    assertThat(seed.named("Carnegie Endowment for International Peace").type())
        .isEqualTo(ActorType.ORGANIZATION);
  }

  @Test
  void tiesEverySourceToItsActor() {
    assertThat(
            seed.document().attributions().stream()
                .map(Attribution::id)
                .map(id -> seed.speaker(Integer.parseInt(id.substring(1)))))
        .containsExactly(
            "Artyom Shraibman",
            "Donald Trump",
            "Artyom Shraibman",
            "Artyom Shraibman",
            "Belarus",
            "Artyom Shraibman");
  }

  @Test
  void readsRolesBeforeNames() {
    assertThat(seed.named("Keith Kellogg").roles()).containsExactly("retired US General");
    assertThat(seed.named("John Coale").roles()).containsExactly("informal envoy", "lawyer");
    assertThat(seed.named("Vladimir Putin").roles()).containsExactly("Russian President");
    assertThat(seed.named("Vladimir Putin").sourceType()).isEqualTo(SourceType.OFFICIAL);
    assertThat(seed.named("Alexander Lukashenko").roles()).contains("Belarusian leader");
  }

  @Test
  void makesActorsOfPlacesOnlyWhereTheyAct() {
    assertThat(seed.named("Belarus").type()).isEqualTo(ActorType.GPE);
    assertThat(seed.mentions("European Union")).containsExactly("Brussels");
    var text = seed.document().document().text();
    int visited = text.indexOf("Minsk", text.indexOf("has visited"));
    assertThat(seed.document().actors())
        .allSatisfy(a -> assertThat(a.mentions()).noneMatch(m -> m.span().contains(visited)));
  }

  @Test
  void tiesTheDefinitePhraseToTheOnlyOneItCanMean() {
    assertThat(seed.mentions("Alexander Lukashenko")).contains("the Belarusian leader");
  }

  @Test
  void explainsEachMentionByAnEarlierOne() {
    assertThat(seed.because("Artyom Shraibman", "Shraibman"))
        .isEqualTo("Artyom Shraibman: family name of Artyom Shraibman");
    assertThat(seed.document().actors())
        .allSatisfy(a ->
            assertThat(a.mentions().subList(1, a.mentions().size()))
                .allMatch(
                    m -> m.because() != null && m.because().restsOn().start() < m.span().start()));
  }
}
