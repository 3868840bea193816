package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

  @Test
  void takesTheBestPairsFirstAndEachOnce() {
    var wide = sets(0, 10);
    var left = sets(0, 4);
    var matches = Match.of(List.of(wide, left), List.of(sets(0, 5), sets(3, 10)));
    assertThat(matches).extracting(Match::gold).containsExactly(left, wide);
    assertThat(matches).extracting(Match::overlap).containsExactly(.8, .7);
  }

  @Test
  void leavesContentsWithoutACommonWordAlone() {
    assertThat(Match.of(List.of(sets(0, 3)), List.of(sets(3, 6)))).isEmpty();
  }

  private static WordSets sets(int from, int to) {
    var content = new BitSet();
    content.set(from, to);
    return new WordSets(content, new BitSet(), new BitSet());
  }
}
