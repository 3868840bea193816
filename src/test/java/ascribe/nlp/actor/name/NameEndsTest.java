package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the name of a person ends of which the trained finder sees too little.
class NameEndsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Later Mei-Ling Cho left., Mei, Mei-Ling Cho",
    "Later Mei-ling Cho left., Mei-, Mei-ling",
    "Later Mei-Ling left., Mei, Mei",
    "The Putin-Mei Treaty ended., Putin, Putin",
  })
  void theSecondHalfOfAGivenNameBelongsToIt(String text, String seen, String name) {
    assertThat(FoundNames.found(text, seen, ActorType.PERSON, 0.9)).contains(name + " PERSON");
  }
}
