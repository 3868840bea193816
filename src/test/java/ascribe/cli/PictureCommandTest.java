package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandTest {

  private static final String TEXT =
      "Old bridge to close\n"
          + "“The bridge is tired,” said Mara Quill, an engineer. “It needs a rest.”\n"
          + "It was built in 1931, mended on 4 May 2014 and painted on 12 June 2014.\n";

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path data() {
    return Ran.library(folder.resolve("data"));
  }

  private int draw(String... options) throws IOException {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var file = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    var words =
        Stream.concat(
            Stream.of("picture", file.toString(), "--data-dir", data().toString()),
            Arrays.stream(options));
    return AscribeCommand.run(words.toList(), new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void drawsTheVoicesOfAFile() throws IOException {
    assertThat(draw("--of", "voices")).isZero();
    assertThat(out.toString()).contains("<svg", "Mara Quill", "Claims no source answers for");
    assertThat(draw("--of", "voices", "--format", "ics")).isEqualTo(2);
  }

  @Test
  void writesTheTimelineOfAFileAsACalendar() throws IOException {
    assertThat(draw("--of", "timeline", "--format", "ics")).isZero();
    assertThat(out.toString()).startsWith("BEGIN:VCALENDAR\r\n");
  }

  @Test
  void drawsAPeriodOfATimeline() throws IOException {
    assertThat(draw("--of", "timeline", "--zoom", "2014-05..2014-06")).isZero();
    assertThat(out.toString()).contains("dates not shown: 1.");
    assertThat(draw("--of", "timeline", "--zoom", "2014-05")).isZero();
    assertThat(out.toString()).contains("dates not shown: 2.");
  }

  @Test
  void refusesAPeriodWithoutDates() throws IOException {
    for (var days : new String[] {"1990", "2014-06..2014-05", "May", ".."}) {
      assertThat(draw("--of", "timeline", "--zoom", days)).as(days).isEqualTo(2);
      assertThat(err.toString()).contains("--zoom " + days);
    }
    assertThat(draw("--of", "voices", "--zoom", "2014")).isEqualTo(2);
    assertThat(draw("--of", "timeline", "--format", "csv", "--zoom", "2014")).isEqualTo(2);
  }

  @Test
  void namesWhatThereIsToChooseFrom() throws IOException {
    assertThat(draw("--of", "pie")).isEqualTo(2);
    assertThat(err.toString()).contains("'pie' is none of timeline, voices\n");
    assertThat(draw("--of", "VOICES", "--format", "png")).isEqualTo(2);
    assertThat(err.toString()).contains("'png' is none of svg, csv, ics\n");
    assertThat(draw("--of", "VOICES", "--format", "Csv")).isZero();
  }

  @Test
  void saysThatAFileIsNotThere() {
    var words = Stream.of("picture", "nothing.txt", "--of", "voices", "--data-dir", data() + "");
    assertThat(AscribeCommand.run(words.toList(), new PrintWriter(out), new PrintWriter(err)))
        .isEqualTo(1);
  }
}
