package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.ui.text.PrintPlan.Lines;
import ascribe.ui.text.PrintPlan.Page;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintPlanTest {

  private static Lines lines(int count) {
    return new Lines(Collections.nCopies(count, 10.0));
  }

  @Test
  void breaksBetweenLinesWhenAPageIsFull() {
    assertThat(PrintPlan.of(List.of(lines(12)), 55).pages())
        .containsExactly(new Page(0, 0, 50), new Page(0, 50, 50), new Page(0, 100, 20));
  }

  @Test
  void leavesNoFirstAndNoLastLineOfAParagraphAlone() {
    assertThat(PrintPlan.of(List.of(lines(4), lines(6)), 50).pages())
        .containsExactly(new Page(0, 0, 40), new Page(1, 0, 40), new Page(1, 40, 20));
    assertThat(PrintPlan.of(List.of(lines(5)), 40).pages())
        .containsExactly(new Page(0, 0, 30), new Page(0, 30, 20));
  }

  @Test
  void nothingMakesNoPage() {
    assertThat(PrintPlan.of(List.of(), 50).pages()).isEmpty();
  }
}
