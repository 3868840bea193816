package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NavigationTest {

  private final Session session =
      Looks.session(
          """
          [1.source:Berg] [1.cue:said] [1.content|DIRECT:“we wait”].
          [2.source:Lind] [2.cue:said] that [2.content:[3.source:Karl] [3.cue:says] [3.content:so]].
          [4.source:Berg] [4.cue:said] [4.content|DIRECT:“we go”].
          """);

  private String step(Function<SessionState, Optional<Passage>> step) {
    var to = step.apply(session.state()).map(Passage::id);
    to.ifPresent(session::select);
    return to.orElse("-");
  }

  @Test
  void walksForwardsAndBackwardsOuterBeforeInner() {
    assertThat(step(Navigation::next)).isEqualTo("1");
    assertThat(step(Navigation::next)).isEqualTo("2");
    assertThat(step(Navigation::next)).isEqualTo("3");
    assertThat(step(Navigation::next)).isEqualTo("4");
    assertThat(step(Navigation::next)).isEqualTo("-");
    assertThat(step(Navigation::previous)).isEqualTo("3");
  }

  @Test
  void beginsWhereTheReaderIs() {
    int at = session.state().shown().document().text().indexOf("“we go");
    session.go(new Span(at, at));
    assertThat(Navigation.next(session.state()).map(Passage::id)).contains("4");
    assertThat(Navigation.previous(session.state()).map(Passage::id)).contains("3");
  }

  @Test
  void followsOneVoice() {
    session.select("1");
    assertThat(step(Navigation::nextOfActor)).isEqualTo("4");
    assertThat(step(Navigation::previousOfActor)).isEqualTo("1");
  }

  @Test
  void leavesOutWhatTheFilterKeepsOut() {
    session.filter(ReaderFilter.NONE.withActor("Berg"));
    session.select("2");
    assertThat(step(Navigation::next)).isEqualTo("4");
  }

  @Test
  void goesOutwardToTheMarkAround() {
    session.select("3");
    assertThat(step(Navigation::outward)).isEqualTo("2");
    assertThat(step(Navigation::outward)).isEqualTo("-");
  }

  @Test
  void findsTheMarksAtAPlaceInnermostFirst() {
    int at = session.state().shown().document().text().indexOf("so");
    assertThat(Navigation.at(session.state(), at))
        .extracting(Passage::id)
        .containsExactly("3", "2");
    assertThat(Navigation.at(session.state(), at - 5))
        .extracting(Passage::id)
        .containsExactly("2", "3");
  }

  @Test
  void goesOnFromAMarkThatWasRejected() {
    session.select("2");
    session.apply(new Edit.Reject(session.state().selectedPassage().orElseThrow().target()));
    assertThat(session.state().selectedPassage()).isEmpty();
    assertThat(step(Navigation::next)).isEqualTo("3");
    session.undo();
    session.select("1");
    session.apply(new Edit.Reject(session.state().selectedPassage().orElseThrow().target()));
    assertThat(step(Navigation::nextOfActor)).isEqualTo("4");
  }

  @Test
  void aRejectionTakenBackBringsTheSelectionBack() {
    session.select("2");
    session.apply(new Edit.Reject(session.state().selectedPassage().orElseThrow().target()));
    assertThat(session.state().rejected()).extracting(Passage::id).containsExactly("2");
    session.undo();
    assertThat(session.state().selectedPassage()).map(Passage::id).contains("2");
    assertThat(session.state().rejected()).isEmpty();
  }
}
