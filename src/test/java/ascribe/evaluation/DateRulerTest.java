package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.Timex.Anchor;
import ascribe.model.TimexReading;
import ascribe.model.TimexType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateRulerTest {

  @TempDir private Path folder;

  @Test
  void scoresTimeMl() throws IOException {
    Files.writeString(
        folder.resolve("one.tml"),
        """
        <?xml version="1.0" ?>
        <TimeML>
        <DCT><TIMEX3 tid="t0" type="TIME" value="2025-09-04T10:00" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>
        <TITLE>Monday</TITLE>
        <TEXT>
        R&amp;D <EVENT eid="e1">ended</EVENT> <TIMEX3 tid="t1" type="DATE" value="2025-09-01">on Monday</TIMEX3>,
        after <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3> of talks
        in <TIMEX3 tid="t3" type="DATE" value="2020">2020</TIMEX3>.
        </TEXT>
        </TimeML>
        """);

    var scores = DateRuler.score(folder, null, DateRulerTest::tag);

    assertThat(scores.print())
        .isEqualTo(
            """
            relaxed          P  75.0 R 100.0 F1  85.7  gold 3
            strict           P  50.0 R  66.7 F1  57.1  gold 3
            type             P  50.0 R  66.7 F1  57.1  gold 3
            value            P  50.0 R  66.7 F1  57.1  gold 3
            documents        1
            """);
  }

  @Test
  void scoresTheGumTextsThatTheRulerLists() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("ruler.txt"), "a\n");
    for (var name : List.of("a", "b")) {
      Files.writeString(
          folder.resolve("text").resolve(name + ".txt"),
          "😀 R&D ended on Monday after two days of talks in 2020.");
      Files.writeString(
          folder.resolve("gold").resolve(name + ".json"),
          """
          {"date": "2025-09-04", "dates": [
            {"span": [15, 21], "when": "2025-09-01"}, {"span": [50, 54], "when": "2020"},
            {"span": [0, 1], "when": "10:00:00"}, {"span": [2, 5], "from": "2019"}]}
          """);
    }

    var scores = DateRuler.score(folder, null, DateRulerTest::tag);

    assertThat(scores.print())
        .isEqualTo(
            """
            dates            P  50.0 R  66.7 F1  57.1  gold 3
            calendar dates   P  66.7 R  66.7 F1  66.7  gold 3
            value of found   P 100.0 R 100.0 F1 100.0  gold 2
            documents        1
            """);
  }

  @Test
  void readsRecurringAndAncientDatesAsTimex3WritesThem() {
    assertThat(List.of("--10", "--09-30", "-508", "-0508", "900", "2020-05", "-12999997978"))
        .extracting(Gum::timex)
        .containsExactly(
            "XXXX-10", "XXXX-09-30", "BC0508", "BC0508", "0900", "2020-05", "-12999997978");
  }

  @Test
  void namesAFileThatIsNoTimeMl() throws IOException {
    Files.writeString(folder.resolve("bad.tml"), "<TimeML>");

    assertThatThrownBy(() -> DateRuler.score(folder, null, DateRulerTest::tag))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bad.tml");
  }

  /// Finds "Monday" (right), "two days" (as a date), "2020" (right) and "of" (wrong).
  private static List<Timex> tag(Document document) {
    assertThat(document.date()).isEqualTo(LocalDate.of(2025, 9, 4));
    var found = new ArrayList<Timex>();
    add(found, document, "Monday", TimexType.DATE, "2025-09-01");
    add(found, document, "two days", TimexType.SET, "P1D");
    add(found, document, "of", TimexType.DATE, "2025");
    add(found, document, "2020", TimexType.DATE, "2020");
    return found;
  }

  private static void add(
      List<Timex> found, Document document, String words, TimexType type, String value) {
    int start = document.text().indexOf(words);
    found.add(
        new Timex(
            "t" + found.size(),
            new Span(start, start + words.length()),
            type,
            new TimexReading.Fixed(value),
            value,
            Anchor.NONE,
            "",
            new FromRule("test"),
            ReviewState.NONE));
  }
}
