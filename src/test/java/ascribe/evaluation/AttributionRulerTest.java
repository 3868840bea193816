package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionRulerTest {

  private static final String TEXT =
      "😀 “The bridge will open in May,” said Ada Brandt. She hopes for sun.";

  private @TempDir Path gold;

  @BeforeEach
  void writeTwoGoldAttributions() throws IOException {
    Files.createDirectories(gold.resolve("text"));
    Files.createDirectories(gold.resolve("attributions"));
    Files.writeString(gold.resolve("text/bridge.txt"), TEXT);
    Files.writeString(
        gold.resolve("attributions/bridge_1.ann"),
        """
        T1\tContent 2 32\tcontent
        T2\tCue 33 37\tsaid
        T3\tSource 38 48\tAda Brandt
        T4\tAttribution 33 37\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
        torn
        T5\tContent 60 67\tfor sun
        T6\tCue 54 59\thopes
        T7\tSource 50 53\tShe
        E2\tAttribution:T8 Content2:T5 Cue:T6 Source:T7
        """);
    Files.writeString(gold.resolve("attributions/bridge_2.ann"), "E1\tContent:T1\n");
  }

  @Test
  void givesFullMarksForTheGoldItself() throws IOException {
    var scores =
        AttributionRuler.score(
            gold,
            d ->
                List.of(
                    found("“The bridge will open in May,”", "said", "Ada Brandt", null),
                    found("for sun", "hopes", "She", null)));
    assertThat(scores.print())
        .isEqualTo(
            """
            content-token    P 100.0 R 100.0 F1 100.0
            source-token     P 100.0 R 100.0 F1 100.0
            cue-token        P 100.0 R 100.0 F1 100.0
            content-span     P 100.0 R 100.0 F1 100.0
            source-span      P 100.0 R 100.0 F1 100.0
            cue-span         P 100.0 R 100.0 F1 100.0
            content-exact    P 100.0 R 100.0 F1 100.0
            content-overlap  P 100.0 R 100.0 F1 100.0
            triple           P 100.0 R 100.0 F1 100.0
            direct-overlap   P 100.0 R 100.0 F1 100.0
            direct-triple    P 100.0 R 100.0 F1 100.0
            source-acc       100.0
            documents        1
            """);
  }

  @Test
  void countsAContentWithHalfItsWordsButNotAsExact() throws IOException {
    var scores =
        AttributionRuler.score(
            gold, d -> List.of(found("bridge will open", "said", "Brandt", null)));
    assertThat(scores.rows().get("content-overlap")).isEqualTo(new Tally(1, 1, 2));
    assertThat(scores.rows().get("content-exact")).isEqualTo(new Tally(0, 1, 2));
    assertThat(scores.rows().get("content-token")).isEqualTo(new Tally(3, 3, 8));
    assertThat(scores.rows().get("source-span")).isEqualTo(new Tally(0, 1, 2));
    assertThat(scores.rows().get("triple")).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void doesNotCountATripleWithTheWrongSource() throws IOException {
    var scores =
        AttributionRuler.score(
            gold, d -> List.of(found("The bridge will open in May", "said", "She", null)));
    assertThat(scores.rows().get("direct-overlap")).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.rows().get("direct-triple")).isEqualTo(new Tally(0, 1, 1));
    assertThat(scores.sourceAccuracy()).isZero();
  }

  @Test
  void looksAtOutermostAttributionsOnly() throws IOException {
    var scores = AttributionRuler.score(gold, d -> List.of(found("for sun", "hopes", "She", "a1")));
    assertThat(scores.rows().get("content-overlap")).isEqualTo(new Tally(0, 0, 2));
  }

  @Test
  void passesOverTextsWithoutGold() throws IOException {
    Files.writeString(gold.resolve("text/other.txt"), "Nobody read this.");
    assertThat(AttributionRuler.score(gold, d -> List.of()).documents()).isEqualTo(1);
  }

  @Test
  void readsTextsWithoutTouchingTheirLineEnds() throws IOException {
    Files.writeString(gold.resolve("text/bridge.txt"), "a\r\nb\r");
    AttributionRuler.score(
        gold,
        (Document d) -> {
          assertThat(d.text()).isEqualTo("a\r\nb\r");
          assertThat(d.id()).isEqualTo("bridge");
          return List.of();
        });
  }

  private static Attribution found(
      String content, String cue, String source, @Nullable String parent) {
    return new Attribution(
        "a1",
        List.of(spanOf(content)),
        Form.DIRECT,
        List.of(spanOf(cue)),
        null,
        List.of(spanOf(source)),
        null,
        null,
        false,
        parent,
        false,
        new FromRule("test"),
        ReviewState.NONE);
  }

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
