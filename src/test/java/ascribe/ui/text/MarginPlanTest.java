package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.session.Highlight;
import ascribe.ui.text.BlockMarks.MarginMark;
import ascribe.ui.text.MarginPlan.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginPlanTest {

  private static Stretch stretch(String speaker, int first, int last) {
    var span = new Span(first * 10, last * 10 + 9);
    var look =
        new Highlight(
            speaker + first,
            span,
            Highlight.Part.CONTENT,
            Highlight.LineForm.SOLID,
            Layer.QUOTES,
            false,
            Highlight.Glyph.QUOTE,
            false,
            false,
            false,
            0);
    return new Stretch(
        new MarginMark(look, new SpeakerName(speaker, speaker, ""), span, true), first, last);
  }

  @Test
  void namesASpeakerOnceUntilAnotherOneSpeaks() {
    var plan =
        MarginPlan.of(
            List.of(
                stretch("Lind", 0, 1),
                stretch("Lind", 2, 3),
                stretch("Okafor", 4, 4),
                stretch("Lind", 5, 5)),
            6);
    assertThat(plan.names())
        .extracting(n -> n.speaker().whole() + n.line())
        .containsExactly("Lind0", "Okafor4", "Lind5");
  }

  @Test
  void aNameMayStandBelowItsSignOnlyWhereTheTextGoesOnAndNoOtherMarkBegins() {
    var plan = MarginPlan.of(List.of(stretch("Lind", 0, 2), stretch("Okafor", 3, 3)), 4);
    assertThat(plan.names()).extracting(MarginPlan.Name::below).containsExactly(true, false);
    var crowded = MarginPlan.of(List.of(stretch("Lind", 0, 2), stretch("Okafor", 1, 1)), 3);
    assertThat(crowded.names().getFirst().below()).isFalse();
    var together = MarginPlan.of(List.of(stretch("Lind", 0, 0), stretch("Okafor", 0, 1)), 2);
    assertThat(together.names()).extracting(MarginPlan.Name::line).containsExactly(0, 1);
    var brief = MarginPlan.of(List.of(stretch("Lind", 0, 0), stretch("Okafor", 2, 2)), 3);
    assertThat(brief.names()).extracting(MarginPlan.Name::below).containsExactly(true, false);
  }

  @Test
  void barsThatOverlapStandSideBySideUpToThree() {
    var plan =
        MarginPlan.of(
            List.of(stretch("A", 0, 9), stretch("B", 1, 8), stretch("C", 2, 7), stretch("D", 3, 6)),
            10);
    assertThat(plan.bars()).extracting(MarginPlan.Bar::column).containsExactly(0, 1, 2);
  }
}
