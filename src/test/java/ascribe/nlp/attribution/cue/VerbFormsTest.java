package ascribe.nlp.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "note, note notes noted noting",
    "reply, reply replies replied replying",
    "say/said, say says said saying",
    "write/wrote/written, write writes wrote written writing",
    "admit/admitted, admit admits admitted admitting",
    "stress, stress stresses stressed stressing",
    "signal, signal signals signaled signaling signalled signalling",
    "agree, agree agrees agreed agreeing",
    "go/went/gone, go goes went gone going",
    "read/read, read reads reading",
  })
  void makesAllForms(String verb, String forms) {
    assertThat(VerbForms.of(verb).keySet()).containsExactly(forms.split(" "));
  }
}
