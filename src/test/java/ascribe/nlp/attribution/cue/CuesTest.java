package ascribe.nlp.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.nlp.attribution.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {

  static List<Cue> cues() {
    return Cues.english().all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cues")
  void findsTheSpansOfEachExample(Cue cue) {
    assertThat(Marked.all(Marked.plain(cue.example())))
        .as(String.join(" ", cue.words()))
        .contains(cue.example());
  }

  @Test
  void hasEachCueOnce() {
    assertThat(cues()).extracting(c -> c.kind() + " " + c.words()).doesNotHaveDuplicates();
  }
}
