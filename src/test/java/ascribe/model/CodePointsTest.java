package ascribe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String TEXT = "a😀b👩‍🚀ç";

  @Test
  void countsAnEmojiAsOneCodePointAndTwoUtf16Units() {
    var offsets = new CodePoints(TEXT);
    assertThat(offsets.fromUtf16(TEXT.indexOf("b"))).isEqualTo(2);
    assertThat(offsets.toUtf16(2)).isEqualTo(TEXT.indexOf("b"));
  }

  @Test
  void comesBackFromEveryCodePoint() {
    var offsets = new CodePoints(TEXT);
    for (int i = 0; i <= TEXT.codePointCount(0, TEXT.length()); i++) {
      assertThat(offsets.toUtf16(i)).isEqualTo(TEXT.offsetByCodePoints(0, i));
      assertThat(offsets.fromUtf16(offsets.toUtf16(i))).isEqualTo(i);
    }
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    var offsets = new CodePoints(TEXT);
    assertThatThrownBy(() -> offsets.toUtf16(99)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> offsets.fromUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
