package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void isZeroWhereNothingIsToBeCounted() {
    assertThat(Tally.NONE.precision()).isZero();
    assertThat(Tally.NONE.recall()).isZero();
    assertThat(Tally.NONE.f1()).isZero();
  }

  @Test
  void roundsHalvesToTheEvenTenthAsTheReferenceDoes() {
    assertThat(new Tally(1, 16, 16).precision()).isEqualTo(6.2);
    assertThat(new Tally(3, 16, 16).recall()).isEqualTo(18.8);
  }

  @Test
  void takesTheHarmonicMean() {
    assertThat(new Tally(2, 4, 3).f1()).isEqualTo(57.1);
  }
}
