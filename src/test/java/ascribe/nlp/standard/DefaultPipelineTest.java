package ascribe.nlp.standard;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines.Tagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the reader shows of the document that it opens first, all stages together.
class DefaultPipelineTest {

  private static AnnotatedDocument seed =
      AnnotatedDocument.untagged(Document.of("", "", null, "en", "x"));

  @BeforeAll
  static void tagTheSeed() throws IOException {
    try (var in =
        DefaultPipelineTest.class.getResourceAsStream("/seeds/000_844845e9541b1332.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      seed =
          Pipelines.of(Tagger.MODEL)
              .annotate(Document.of("seed", "", null, "en", text), Progress.NONE);
    }
  }

  @Test
  void tiesTheTenQuotationsToTheirSpeaker() {
    var quoted =
        seed.attributions().stream()
            .filter(a -> a.form() == Form.DIRECT && a.parent() == null)
            .filter(a -> a.cueClass() == CueClass.SAYING)
            .toList();
    assertThat(quoted)
        .hasSize(10)
        .allSatisfy(a -> assertThat(speaker(a)).isEqualTo("Artyom Shraibman"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A second reason                        | Artyom Shraibman
          several factors explain                | Artyom Shraibman
          he hoped more would follow             | Donald Trump
          that it expects something tangible     | Belarus
          """)
  void tiesWhatIsParaphrased(String content, String speaker) {
    assertThat(seed.attributions())
        .filteredOn(a -> a.content().getFirst().of(seed.document().text()).startsWith(content))
        .extracting(DefaultPipelineTest::speaker)
        .containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "Donald Trump, PERSON, Trump",
    "Vladimir Putin, PERSON, Putin",
    "Alexander Lukashenko, PERSON, Lukashenko",
    "John Coale, PERSON, Coale",
    "Keith Kellogg, PERSON, Keith Kellogg",
    "Belarus, GPE, Minsk",
    "European Union, ORGANIZATION, Brussels",
  })
  void listsEachActorOnce(String name, ActorType type, String mention) {
    assertThat(seed.actors())
        .filteredOn(a -> mentions(a).contains(mention))
        .singleElement()
        .satisfies(a -> {
          assertThat(a.name()).isEqualTo(name);
          assertThat(a.type()).isEqualTo(type);
        });
  }

  @Test
  void listsNobodyElseAsAPerson() {
    assertThat(seed.actors())
        .filteredOn(a -> a.type() == ActorType.PERSON)
        .extracting(Actor::name)
        .containsOnly(
            "Artyom Shraibman",
            "Donald Trump",
            "Vladimir Putin",
            "Alexander Lukashenko",
            "John Coale",
            "Keith Kellogg");
  }

  private static List<String> mentions(Actor actor) {
    return actor.mentions().stream().map(m -> m.span().of(seed.document().text())).toList();
  }

  private static String speaker(Attribution attribution) {
    return seed.actor(attribution.actor()).map(Actor::name).orElse("nobody");
  }
}
