package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void drawsLineEndsAndControlCharactersAsBlanks() {
    assertThat(Glyphs.of("a\nb\r\nc\td\u2028e", new Span(0, 10))).isEqualTo("a b  c d e");
  }

  @Test
  void cutsWhereAskedTo() {
    assertThat(words("Minsk has begun", List.of(5, 0, 15, 9)))
        .containsExactly("Minsk", " has", " begun");
  }

  private static List<String> words(String drawn, List<Integer> cuts) {
    return Glyphs.runs(drawn.length(), cuts).stream().map(r -> r.of(drawn)).toList();
  }
}
