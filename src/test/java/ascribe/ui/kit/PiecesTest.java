package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void wordsAndBlanksArePiecesAndSignsTooWhereTheReadingGoesToTheLeft() {
    assertThat(cut("She told us, שלום (עולם).", false))
        .containsExactly("She", " ", "told", " ", "us,", " ", "שלום", " ", "(", "עולם", ")", ".");
  }

  @Test
  void aNumberInAHebrewSentenceIsOnePiece() {
    assertThat(cut("ב־12.5, 50% אמר", true))
        .containsExactly("ב־", "12.5", ",", " ", "50%", " ", "אמר");
  }

  @Test
  void signsThatBelongTogetherStayTogether() {
    assertThat(cut("سيُفتح می‌خواهم 👨‍👩‍👧", true))
        .containsExactly("سيُفتح", " ", "می‌خواهم", " ", "👨‍👩‍👧");
  }

  @Test
  void cutsWhereTheLookChanges() {
    assertThat(Pieces.of("שלום", true, Set.of(2))).hasSize(2);
  }

  @Test
  void bracketsAreTurnedWhereTheReadingGoesToTheLeft() {
    assertThat(drawn("אמר (כן) «לא»", true))
        .containsExactly("אמר", " ", ")", "כן", "(", " ", "»", "לא", "«");
    assertThat(drawn("said (yes) אמר", false)).containsExactly("said", " ", "(yes)", " ", "אמר");
  }

  @Test
  void bothBracketsOfAPairReadAlike() {
    assertThat(drawn("אמר abc (def) לא", true))
        .containsExactly("אמר", " ", "abc", " ", "(def)", " ", "לא");
    assertThat(drawn("אמר (לא) he said", false))
        .startsWith("אמר", " ", ")", "לא", "(")
        .endsWith("he", " ", "said");
  }

  @Test
  void aLongWordMayBeBroken() {
    var pieces = Pieces.of("אמר " + "a".repeat(60), false, Set.of());
    assertThat(pieces).hasSize(5).last().matches(p -> !p.opens() && p.end() - p.start() == 12);
  }

  private static List<String> cut(String words, boolean rightToLeft) {
    return Pieces.of(words, rightToLeft, Set.of()).stream()
        .map(p -> words.substring(p.start(), p.end()))
        .collect(Collectors.toList());
  }

  private static List<String> drawn(String words, boolean rightToLeft) {
    return Pieces.of(words, rightToLeft, Set.of()).stream().map(p -> p.drawn(words)).toList();
  }
}
