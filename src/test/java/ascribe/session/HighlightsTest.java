package ascribe.session;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Layer;
import ascribe.review.Edit;
import ascribe.review.ReaderFilter;
import ascribe.session.Highlight.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  private static final String QUOTE =
      "[1.source|ANALYST:Anna Berg] [1.cue:said] [1.content|DIRECT|ASSESSMENT:“it is late”]. ";
  private static final String MIXED =
      "[2.source:Lind] [2.cue:says] [2.content|MIXED:they “may” wait “for ever” now]. ";
  private static final String AUTHOR = "[c1.author|PREDICTION:All will change.]";

  private static List<String> drawn(SessionState state) {
    var text = state.shown().document().text();
    return Highlights.of(state).stream()
        .filter(h -> h.part() == Part.CONTENT)
        .map(h -> h.line() + " " + h.hue() + " " + h.span().of(text))
        .toList();
  }

  @Test
  void everyLayerHasItsLineAndTheQuotedPartsOfAMixedOneAreSolid() {
    assertThat(drawn(Looks.session(QUOTE + MIXED + AUTHOR).state()))
        .containsExactly(
            "SOLID QUOTES “it is late”",
            "DASHED PARAPHRASE they ",
            "SOLID PARAPHRASE “may”",
            "DASHED PARAPHRASE  wait ",
            "SOLID PARAPHRASE “for ever”",
            "DASHED PARAPHRASE  now",
            "DOTTED AUTHOR_CLAIMS All will change.");
  }

  @Test
  void cueAndSourceComeInTextOrderWithoutALine() {
    assertThat(Highlights.of(Looks.session(QUOTE).state()))
        .extracting(Highlight::part)
        .containsExactly(Part.SOURCE, Part.CUE, Part.CONTENT);
  }

  @Test
  void anAnalystClaimIsOneOnlyWhileItsLayerIsOn() {
    var session = Looks.session(QUOTE);
    assertThat(Highlights.of(session.state())).allMatch(Highlight::analystClaim);
    assertThat(Highlights.of(session.state()).getFirst().glyph()).isEqualTo(Highlight.Glyph.CLAIM);
    session.layer(Layer.ANALYST_CLAIMS, false);
    assertThat(Highlights.of(session.state())).noneMatch(Highlight::analystClaim);
    session.layer(Layer.ANALYST_CLAIMS, true);
    session.layer(Layer.QUOTES, false);
    assertThat(drawn(session.state())).containsExactly("SOLID QUOTES “it is late”");
  }

  @Test
  void whatTheFilterKeepsOutIsDimmedAndGivesNoTint() {
    var session = Looks.session(QUOTE + MIXED);
    session.filter(ReaderFilter.NONE.withActor("Lind"));
    assertThat(Highlights.of(session.state())).allMatch(h -> h.dimmed() == h.mark().equals("1"));
    assertThat(Highlights.tints(session.state())).extracting(Tint::mark).containsExactly("2");
  }

  @Test
  void rejectedMarksAreNotDrawn() {
    var session = Looks.session(QUOTE);
    session.apply(new Edit.Reject(session.state().passages().getFirst().target()));
    assertThat(Highlights.of(session.state())).isEmpty();
  }

  @Test
  void tintsNeverOverlapAndTheInnermostGivesIts() {
    var session =
        Looks.session("[1.cue:He said] [1.content|DIRECT:“[2.content:she [3.content:went]] out”]");
    assertThat(tinted(session)).containsExactly("1 “", "2 she ", "3 went", "1  out”");
    session.select("2");
    assertThat(tinted(session)).containsExactly("1 “", "2 she went", "1  out”");
  }

  private static List<String> tinted(Session session) {
    var text = session.state().shown().document().text();
    return Highlights.tints(session.state()).stream()
        .map(t -> t.mark() + " " + t.span().of(text))
        .toList();
  }

  @Test
  void innerMarksStandNearerToTheTextAndTheRestIsCounted() {
    var session =
        Looks.session(
            "[1.content:a [2.content:b [3.content:c [4.content:d [5.content:e]]]]] [6.content:f]");
    assertThat(
            Highlights.of(session.state()).stream()
                .filter(h -> h.lane() < Highlights.LANES)
                .map(h -> h.mark() + h.lane())
                .toList())
        .as("the outer ones are drawn where the inner ones leave them room")
        .containsExactly("12", "22", "32", "41", "50", "60");
    assertThat(outerLines(session)).containsExactly("1 a ", "2 b ", "3 c d e");
    assertThat(Highlights.crowds(session.state())).extracting(Crowd::marks).containsExactly(2);
  }

  /// The words over the last lane, with their marks.
  private static List<String> outerLines(Session session) {
    var text = session.state().shown().document().text();
    return Highlights.of(session.state()).stream()
        .filter(h -> h.lane() == Highlights.LANES - 1)
        .map(h -> h.mark() + " " + h.span().of(text))
        .toList();
  }
}
