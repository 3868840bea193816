package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.ReaderFilter;
import org.junit.jupiter.api.Test;

class ExtractsTest {

  @Test
  void showsAVoiceWithItsCueAndSourceAndLeavesTheRestOut() {
    var session =
        Looks.session(
            """
            It rained. [1.source:Berg] [1.cue:said] [1.content|DIRECT:“we wait”]. Nobody knew why.
            [2.source:Lind] [2.cue:disagreed]: [2.content:one must go].
            [1.content|DIRECT:“And see,”] she said, [3.source:Berg] [3.cue:adds] [3.content:soon].
            """);
    session.filter(ReaderFilter.NONE.withActor("Berg"));
    var text = session.state().shown().document().text();
    assertThat(Extracts.of(session.state()))
        .extracting(s -> s.of(text))
        .containsExactly("Berg said “we wait”.", "“And see,”", "Berg adds soon.");
  }
}
