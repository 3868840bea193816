package ascribe.nlp.actor.name;

import static ascribe.nlp.actor.name.FoundNames.found;
import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies that are called after somebody of whom the trained finder sees the family name alone.
class LongerNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Later they sued Rubin University for that., Rubin University ORGANIZATION",
    "Later the Rubin Foundation paid for that., Rubin Foundation ORGANIZATION",
    "Later the Rubin Treasury paid for that., Rubin PERSON",
    "Later the Rubin campaign paid for that., Rubin PERSON",
  })
  void aBodyIsNoMentionOfWhomItIsCalledAfter(String text, String name) {
    assertThat(found(text, "Rubin", ActorType.PERSON, 0.9)).contains(name);
  }
}
