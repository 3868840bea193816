package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void findsWhatASimpleSearchFinds() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int n = random.nextInt(400); n > 0; n--) {
        text.append("ab".charAt(random.nextInt(12) / 11));
      }
      var occurrences = new Occurrences(text.toString());
      for (int n = 0; n < 50; n++) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() - from + 1);
        var words = text.substring(from, to) + (random.nextInt(5) == 0 ? "c" : "");
        int after = random.nextInt(text.length() + 1);
        assertThat(occurrences.find(words, after))
            .as("seed %d", seed)
            .isEqualTo(text.indexOf(words, after));
      }
    }
  }
}
