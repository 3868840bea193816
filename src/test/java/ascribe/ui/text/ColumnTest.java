package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

  private static final double WANTED = 600;

  @Test
  void standsInTheMiddleOfAWidePage() {
    assertThat(Column.in(1000, WANTED)).isEqualTo(new Column(200, 600));
  }

  @Test
  void standsFurtherRightToLeaveRoomForNames() {
    assertThat(Column.in(760, WANTED)).isEqualTo(new Column(116, 600));
  }

  @Test
  void givesUpAFewCharactersForNames() {
    assertThat(Column.in(720, WANTED)).isEqualTo(new Column(116, 580));
  }

  @ParameterizedTest
  @ValueSource(doubles = {260, 400, 640, 660, 700})
  void neverLeavesThePageNorTheMarginThatBarsNeed(double page) {
    var column = Column.in(page, WANTED);
    assertThat(column.x()).isGreaterThanOrEqualTo(Column.LEAST_MARGIN);
    assertThat(column.x() + column.width()).isLessThan(page);
  }
}
