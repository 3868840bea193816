package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithASearchThroughTheWholeText(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder("🌊 a");
    while (text.length() < 600) {
      int copied = random.nextInt(text.length());
      text.append(text, copied, Math.min(text.length(), copied + random.nextInt(60)))
          .append((char) ('a' + random.nextInt(4)));
    }
    var repeats = new Repeats(text.toString());
    int again = 0;
    for (int i = 0; i < 3000; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(70));
      var words = text.substring(from, to);
      boolean expected = text.indexOf(words) != text.lastIndexOf(words);
      assertThat(repeats.again(from, to)).as(from + "–" + to).isEqualTo(expected);
      again += expected ? 1 : 0;
    }
    assertThat(again).isBetween(100, 2900);
    assertThat(new Repeats("").again(0, 0)).isFalse();
  }
}
