package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {

  private static Said quote(String document, int day, String words) {
    return new Said(
        document, document, LocalDate.of(2025, 1, day), "a1", Found.Kind.QUOTE, "Anna Berg", words);
  }

  @Test
  void findsAQuotationAgainThatLostAWord() {
    var first = quote("d1", 2, "“The harbour will stay open all winter, and nobody should worry.”");
    var later = quote("d2", 1, "“The harbour will stay open all winter, nobody should worry.”");
    var other = quote("d3", 3, "“The bridge is older than anybody had thought it was.”");
    assertThat(Drift.of(List.of(first, later, other))).containsExactly(List.of(later, first));
  }

  @Test
  void takesNoNoticeOfShortOnesAndOfThoseInOneDocument() {
    var yes = quote("d1", 1, "“Yes, we can.”");
    var again = quote("d2", 1, "“Yes, we can.”");
    var one = quote("d1", 1, "“We shall all go on the first day of May.”");
    var two = quote("d1", 1, "“We shall all go on the first day of June.”");
    assertThat(Drift.of(List.of(yes, again, one, two))).isEmpty();
  }
}
