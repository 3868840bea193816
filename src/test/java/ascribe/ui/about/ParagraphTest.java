package ascribe.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void readsHeadingsFlowingLinesTablesAndLists() {
    var read =
        Paragraph.of(
            """
            # The *card*

            **Terms.** One line
            flows into `the` next.

            | file | what |
            |---|---|
            | a.bin | the [net](x.md) |
            - one
            - two
            """);
    assertThat(read)
        .containsExactly(
            new Paragraph("The *card*", true),
            new Paragraph("Terms. One line flows into the next.", false),
            new Paragraph("file – what", false),
            new Paragraph("a.bin – the net", false),
            new Paragraph("• one", false),
            new Paragraph("• two", false));
  }

  @Test
  void theCardSaysWhatTheModelWasTrainedOnAndUnderWhichTerms() {
    var card = Paragraph.of(AboutSheet.read("/assets/models/attribution/README.md"));
    assertThat(card).extracting(Paragraph::words).anyMatch(w -> w.startsWith("Training data."));
    assertThat(card).extracting(Paragraph::words).anyMatch(w -> w.startsWith("Terms."));
  }

  @Test
  void noticeAndLicenceAreAtHand() {
    assertThat(AboutSheet.read("/about/NOTICE")).contains("Source Serif 4");
    assertThat(AboutSheet.read("/about/LICENSE")).contains("Apache License");
  }
}
