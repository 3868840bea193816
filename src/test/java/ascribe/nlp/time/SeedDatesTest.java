package ascribe.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Anchoring;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Timex;
import ascribe.model.Timex.Anchor;
import ascribe.model.TimexType;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The dates of the document that the reader opens first.
class SeedDatesTest {

  private static final String NAME = "000_844845e9541b1332";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 4);

  private final String text = seed();

  @Test
  void leavesOpenWhatTheTextDoesNotTell() {
    assertThat(told(dates(null)))
        .containsExactly(
            "August 15 = XXXX-08-15",
            "31 years = P31Y",
            "that day = XXXX-08-15",
            "months = PXM",
            "2020 = 2020",
            "2020 = 2020",
            "two days later = XXXX-08-17",
            "the past year = P1Y",
            "many years = PXY",
            "a few hours = PTXH",
            "August = XXXX-08",
            "now = PRESENT_REF");
  }

  @Test
  void saysWhyADateHasItsValue() {
    var dates = dates(null);

    var august = find(dates, "August 15");
    assertThat(august.anchor()).isEqualTo(Anchor.UNKNOWN);
    assertThat(august.reason()).isEqualTo("the year is not given");
    var later = find(dates, "two days later");
    assertThat(later.anchor()).isEqualTo(Anchor.TEXT);
    assertThat(later.reason()).isEqualTo("two days after 15 August");
    assertThat(find(dates, "31 years").type()).isEqualTo(TimexType.DURATION);
    assertThat(find(dates, "31 years").anchor()).isEqualTo(Anchor.NONE);
  }

  @Test
  void anchorsOnTheDocumentsDate() {
    var dates = dates(PUBLISHED);

    assertThat(told(dates))
        .contains(
            "August 15 = 2025-08-15",
            "that day = 2025-08-15",
            "two days later = 2025-08-17",
            "2020 = 2020",
            "August = 2025-08");
    assertThat(find(dates, "August 15").reason())
        .isEqualTo("the one nearest to the document's date, 4 September 2025");
  }

  @Test
  void aChangedDocumentDateOnlyAnchorsAnew() {
    assertThat(Anchoring.anchor(dates(null), document(PUBLISHED))).isEqualTo(dates(PUBLISHED));
    assertThat(Anchoring.anchor(dates(PUBLISHED), document(null))).isEqualTo(dates(null));
  }

  private List<Timex> dates(@org.jspecify.annotations.Nullable LocalDate published) {
    var document = document(published);
    return new TimexStage()
        .annotate(
            AnnotatedDocument.untagged(document),
            new EnglishAnalyzer().analyze(document),
            Progress.NONE)
        .dates();
  }

  private Document document(@org.jspecify.annotations.Nullable LocalDate published) {
    return Document.of(NAME, "", published, "en", text);
  }

  private List<String> told(List<Timex> dates) {
    return dates.stream().map(t -> t.span().of(text) + " = " + t.value()).toList();
  }

  private Timex find(List<Timex> dates, String words) {
    return dates.stream().filter(t -> t.span().of(text).equals(words)).findFirst().orElseThrow();
  }

  private static String seed() {
    try (var in = SeedDatesTest.class.getResourceAsStream("/seeds/" + NAME + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
