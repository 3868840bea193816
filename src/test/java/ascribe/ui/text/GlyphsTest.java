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

  @Test
  void givesEveryRightToLeftWordARunOfItsOwn() {
    assertThat(words("He said שלום עולם and left", List.of()))
        .containsExactly("He said ", "שלום ", "עולם ", "and left");
  }

  @Test
  void leavesOtherWordsTogether() {
    assertThat(words("He said that and left", List.of())).containsExactly("He said that and left");
  }

  @Test
  void tellsTheReadingDirectionByMostOfTheLetters() {
    assertThat(Glyphs.readsRightToLeft("“שלום עולם” he said")).isTrue();
    assertThat(Glyphs.readsRightToLeft("“שלום” he said to us")).isFalse();
    assertThat(Glyphs.readsRightToLeft("12 – 13")).isFalse();
    assertThat(Glyphs.readsRightToLeft("He said שלום")).isFalse();
  }

  private static List<String> words(String drawn, List<Integer> cuts) {
    return Glyphs.runs(drawn, cuts).stream().map(r -> r.of(drawn)).toList();
  }
}
