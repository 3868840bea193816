package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The document that a reader sees first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTest {

  private String text = "";
  private List<Attribution> found = List.of();

  @BeforeAll
  void tagTheSeed() throws IOException {
    try (var in =
        Objects.requireNonNull(
            SeedTest.class.getResourceAsStream("/seeds/000_844845e9541b1332.txt"))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    found = Marked.tag(text);
  }

  @Test
  void findsTheTenDirectQuotationsEachOnce() {
    var quoted = found.stream().filter(a -> a.form() == Form.DIRECT && a.parent() == null).toList();
    assertThat(quoted).hasSize(10);
    assertThat(quoted)
        .extracting(a -> words(a.content().getFirst()).substring(0, 12))
        .containsExactly(
            "“The convers",
            "“Trump’s soc",
            "“Firstly, Lu",
            "“Sanctions h",
            "“The Trump-L",
            "“All Minsk h",
            "“In his Augu",
            "“It’s possib",
            "“Freeing all",
            "“If the US-R");
    assertThat(quoted)
        .extracting(a -> a.content().size())
        .containsExactly(2, 2, 2, 1, 1, 2, 1, 2, 2, 2);
    assertThat(quoted.getFirst().source())
        .extracting(this::words)
        .containsExactly(
            "Artyom Shraibman, a political analyst writing for the Carnegie Endowment for"
                + " International Peace");
    assertThat(quoted.subList(1, 10))
        .allSatisfy(
            a -> assertThat(a.source()).extracting(this::words).containsExactly("Shraibman"));
  }

  @Test
  void coversEveryQuotedSentence() {
    long quotations = text.chars().filter(c -> c == '“').count();
    long parts =
        found.stream()
            .filter(a -> a.form() == Form.DIRECT && a.parent() == null)
            .mapToLong(a -> a.content().size())
            .sum();
    assertThat(parts).as("all but two quoted terms").isEqualTo(quotations - 2);
  }

  @Test
  void findsTheParaphrases() {
    assertThat(found.stream().map(a -> Marked.mark(text, a)).toList())
        .anyMatch(m ->
            m.contains(
                "[content:A second reason], [source:he] [cue:said], [content:was the success"))
        .anyMatch(m ->
            m.contains(
                "[cue:According to] [source:Shraibman], [content:several factors explain this"
                    + " apparent shift in stance]."))
        .anyMatch(m -> m.contains("and [cue:said] [content:he hoped more would follow]."))
        .anyMatch(m ->
            m.contains(
                "[source:Minsk] [cue:has begun signalling] [content:that it expects something"
                    + " tangible from Washington in return]."))
        .anyMatch(m ->
            m.contains(
                "[source:Trump] urged Lukashenko to release more detainees, [cue:claiming]"
                    + " [content:there were up to 1,300 political prisoners"));
  }

  @Test
  void givesTheSharedSubjectToTheSecondVerb() {
    var hoped =
        found.stream().filter(a -> contentStarts(a, "he hoped more")).findFirst().orElseThrow();
    assertThat(hoped.source()).extracting(this::words).containsExactly("He");
  }

  @Test
  void findsTheGoalsInsideTheQuotation() {
    var goals =
        found.stream().filter(a -> contentStarts(a, "two goals:")).findFirst().orElseThrow();
    assertThat(goals.source()).extracting(this::words).containsExactly("Lukashenko");
    assertThat(goals.parent()).isNotNull();
  }

  @Test
  void takesNoQuotedTermForAnUtterance() {
    assertThat(found)
        .noneMatch(a -> contentStarts(a, "“highly") || contentStarts(a, "“political”"));
  }

  private boolean contentStarts(Attribution attribution, String words) {
    return text.startsWith(words, attribution.content().getFirst().start());
  }

  private String words(Span span) {
    return span.of(text);
  }
}
