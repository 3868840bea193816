package ascribe.nlp.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.CueClass;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueClassesTest {

  private final CueClasses classes = CueClasses.load(Cues.english());

  @ParameterizedTest
  @CsvSource({
    "said, SAYING",
    "has begun signalling, SAYING",
    "according to, SAYING",
    "did not comment on, SAYING",
    ":, SAYING",
    "have shown, REPORTING",
    "was convinced, BELIEF",
    "saw, BELIEF",
    "made it clear, SAYING",
    "made clear, SAYING",
    "is making the case, SAYING",
    "wants to say, OTHER",
    "voted against, OTHER",
  })
  void takeTheFirstWordThatIsKnown(String cue, CueClass expected) {
    assertThat(classes.of(List.of(cue.split(" ")))).isEqualTo(expected);
  }
}
