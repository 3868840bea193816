package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord.QuoteState;
import ascribe.nlp.onnx.InputWord.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

  @Test
  void readsAShortTextAtOnce() {
    assertThat(Windows.of(text(20, 30, 40))).containsExactly(new Window(0, 90, 0, 90));
  }

  @Test
  void showsTheParagraphsBeforeAsContext() {
    assertThat(Windows.of(text(150, 20, 100, 60)))
        .containsExactly(new Window(0, 170, 0, 170), new Window(150, 330, 170, 330));
  }

  @Test
  void cutsAParagraphThatFillsMoreThanAWindow() {
    assertThat(Windows.of(text(600)))
        .extracting(Window::coreFrom)
        .containsExactly(0, 190, 380, 570);
  }

  @Test
  void leavesAShortLastParagraphToTheNextWindow() {
    assertThat(Windows.of(text(100, 50, 20, 150)))
        .containsExactly(new Window(0, 170, 0, 150), new Window(150, 320, 150, 320));
  }

  @Test
  void coversEachWordOnceInWindowsThatFit() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var words = text(random.ints(1 + random.nextInt(30), 1, 400).toArray());
      int at = 0;
      for (var window : Windows.of(words)) {
        assertThat(window.coreFrom()).as("seed %s", seed).isEqualTo(at);
        var input = ModelInput.of(words.subList(window.from(), window.to()));
        assertThat(input.length()).as("seed %s", seed).isLessThanOrEqualTo(Windows.SIZE);
        at = window.coreTo();
      }
      assertThat(at).as("seed %s", seed).isEqualTo(words.size());
    }
  }

  /// Words of one piece, in paragraphs of these lengths.
  private static List<InputWord> text(int... paragraphs) {
    var words = new ArrayList<InputWord>();
    for (int p = 0; p < paragraphs.length; p++) {
      for (int i = 0; i < paragraphs[p]; i++) {
        var span = new Span(2 * words.size(), 2 * words.size() + 1);
        words.add(new InputWord(span, new int[] {1037}, Shape.LOWER, QuoteState.OUTSIDE, p));
      }
    }
    return words;
  }
}
