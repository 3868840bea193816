package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Marked;
import ascribe.review.PassageContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineFilesTest {

  private static final AnnotatedDocument TEXT =
      Marked.document(
          """
          On [t1.date|2025-03-04:4 March 2025], [1.source:Otto Lind] [1.cue:said] [1.content|DIRECT:“prices doubled; rents, too, in [t2.date|2024:2024]”] 🌊🌊🌊.
          [2.source:Riga] [2.cue:said] [2.content:the port would close in [t3.date|2024:2024]]. It began in [t4.date|XXXX-05:May].
          =SUM(A1) in [t5.date|2025-Q2:the second quarter] of the year, back\\slash, with a rather long sentence behind it that has to be folded.
          """);

  private static final TimelineModel MODEL =
      TimelineModel.of(TEXT.dates(), PassageContext.passages(TEXT));

  private static final String ICS =
      TimelineCalendar.ics(MODEL, TEXT.document(), Instant.parse("2025-09-04T10:00:00Z"));

  /// Reads a calendar as RFC 5545 says: unfold, split into name and value, unescape.
  private static List<Map<String, String>> events(String ics) {
    var events = new ArrayList<Map<String, String>>();
    for (var line : ics.replace("\r\n ", "").split("\r\n")) {
      int colon = line.indexOf(':');
      var name = line.substring(0, colon);
      var value = line.substring(colon + 1);
      if (line.equals("BEGIN:VEVENT")) {
        events.add(new TreeMap<>());
      } else if (!events.isEmpty()) {
        events.getLast().put(name, unescaped(value));
      }
    }
    return events;
  }

  private static String unescaped(String value) {
    return value
        .replace("\\\\", "\u0000")
        .replace("\\n", "\n")
        .replace("\\;", ";")
        .replace("\\,", ",")
        .replace('\u0000', '\\');
  }

  @Test
  void everyDateWithAYearIsAnAllDayEventThatEndsBeforeTheNextDay() {
    assertThat(events(ICS))
        .extracting(e -> e.get("DTSTART;VALUE=DATE") + "–" + e.get("DTEND;VALUE=DATE"))
        .containsExactly("20240101–20250101", "20250304–20250305", "20250401–20250701");
    assertThat(events(ICS)).extracting(e -> e.get("UID")).doesNotHaveDuplicates();
  }

  @Test
  void givesBackSemicolonsCommasAndBackslashes() {
    assertThat(events(ICS).getFirst().get("DESCRIPTION")).contains("doubled; rents, too, in 2024”");
    assertThat(events(ICS).getLast().get("SUMMARY")).contains("back\\slash, with");
  }

  @Test
  void foldsLinesAtSeventyFiveOctetsAndNeverInsideACharacter() {
    assertThat(ICS.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(ICS).contains("\r\n ").doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
    assertThat(ICS.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(TimelineCalendar.folded("🌊".repeat(60)).replace("\r\n ", ""))
        .isEqualTo("🌊".repeat(60));
  }

  @Test
  void theTableHasEveryDateAndEveryPassageBesideADay() {
    var rows = List.of(TimelineTable.csv(MODEL, TEXT.document()).split("\r\n"));
    assertThat(rows).hasSize(1 + 5 + 3);
    assertThat(rows.get(1))
        .startsWith(
            "\"date\",\"4 March 2025\",\"2025-03-04\",\"2025-03-04\",\"2025-03-04\",\"as"
                + " written\"");
    assertThat(rows.get(4)).startsWith("\"date\",\"May\",\"XXXX-05\",\"\",\"\",\"year unknown\"");
    assertThat(rows.subList(6, 9))
        .anySatisfy(r ->
            assertThat(r)
                .startsWith(
                    "\"said when\",\"“prices doubled; rents, too, in 2024”\",\"\",\"2025-03-04\"")
                .contains("\"quote\",\"Otto Lind\""))
        .anySatisfy(r ->
            assertThat(r)
                .startsWith(
                    "\"about when\",\"the port would close in"
                        + " 2024\",\"\",\"2024-01-01\",\"2024-12-31\"")
                .contains("\"paraphrase\",\"Riga\""));
  }
}
