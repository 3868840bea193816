package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  private static final String TEXT =
      "Old bridge to close\n"
          + "“The bridge is tired,” said Mara Quill, an engineer. “It needs a rest.”\n";

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    return AscribeCommand.run(
        Arrays.stream(arguments).map(Object::toString).toList(),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  private Path reported(String format) throws IOException {
    var text = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    var to = folder.resolve("report");
    assertThat(run("tag", text, "--tagger", "rules", "--format", format, "--out", to)).isZero();
    try (var files = Files.list(to)) {
      return files.findFirst().orElseThrow();
    }
  }

  private int verify(Object report, Object... sources) {
    var arguments = new java.util.ArrayList<Object>();
    arguments.add("verify");
    arguments.add(report);
    arguments.addAll(Arrays.asList(sources));
    arguments.addAll(Arrays.asList("--data-dir", Ran.library(folder.resolve("data"))));
    return run(arguments.toArray());
  }

  @Test
  void findsTheSourceThatIsNamedOrLiesBesideTheReport() throws IOException {
    var report = reported("md");
    assertThat(verify(report, folder.resolve("bridge.txt"))).isZero();
    assertThat(verify(report, folder)).isZero();
    assertThat(verify(report)).isEqualTo(1);
    assertThat(out.toString()).contains("without a source");
    Files.copy(folder.resolve("bridge.txt"), report.resolveSibling("original.txt"));
    assertThat(verify(report)).isZero();
    assertThat(out.toString()).contains("0 changed").contains("Not checked");
  }

  @Test
  void namesWhatChanged() throws IOException {
    var report = reported("docx");
    Files.writeString(folder.resolve("bridge.txt"), TEXT.replace("tired", "very tired"));
    assertThat(verify(report, folder.resolve("bridge.txt"))).isEqualTo(1);
    assertThat(out.toString()).contains("changed: characters").contains("The bridge is tired");
  }

  @Test
  void checksBratAgainstTheTextBesideItAndAgainstANamedOne() throws IOException {
    var folderOfReport = Objects.requireNonNull(reported("brat").getParent());
    var ann = folderOfReport.resolve("bridge.ann");
    assertThat(verify(ann)).as(out + "" + err).isZero();
    assertThat(verify(folderOfReport)).isZero();
    assertThat(out.toString()).contains("1 hold, 0 moved, 0 changed");
    var changed = Files.writeString(folder.resolve("bridge.txt"), TEXT.replace("tired", "new"));
    assertThat(verify(ann, changed)).isEqualTo(1);
    assertThat(out.toString()).contains("1 changed").contains("bridge.txt");
    Files.writeString(ann, Files.readString(ann).replace("is tired", "is gone"));
    assertThat(verify(ann)).isEqualTo(1);
    assertThat(out.toString()).contains("changed: characters");
    Files.delete(ann);
    assertThat(verify(folderOfReport)).isEqualTo(1);
    assertThat(err.toString()).contains("no passage");
  }

  @Test
  void refusesWhatItCannotCheck() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear all, nothing here.");
    assertThat(verify(letter)).isEqualTo(1);
    assertThat(verify(folder.resolve("missing.md"))).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(run("verify")).isEqualTo(2);
  }
}
