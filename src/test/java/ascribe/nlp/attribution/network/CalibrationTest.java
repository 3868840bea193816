package ascribe.nlp.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Calibration TABLE =
      new Calibration(new double[] {0.2, 0.6, 1}, new double[] {0.1, 0.5, 0.9});

  @Test
  void drawsStraightLinesBetweenItsPoints() {
    assertThat(TABLE.of(0.2)).isEqualTo(0.1);
    assertThat(TABLE.of(0.4)).isCloseTo(0.3, within(1e-9));
    assertThat(TABLE.of(0.9)).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void staysLevelBeyondItsPoints() {
    assertThat(TABLE.of(0)).isEqualTo(0.1);
    assertThat(TABLE.of(1)).isEqualTo(0.9);
  }

  @Test
  void refusesToFall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(new double[] {0, 1}, new double[] {0.9, 0.1}));
  }
}
