package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.json.AnnotatedJson;
import ascribe.store.Library;
import ascribe.store.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  private static final String TEXT =
      "Old bridge to close\n"
          + "“The bridge is tired,” said Mara Quill, an engineer. “It needs a rest.”\n";

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void writesOneFileAsJsonThatReadsBack() throws Exception {
    var ran = Ran.with("tag", file("bridge.txt", TEXT));
    assertThat(ran.code()).isZero();
    var read = AnnotatedJson.read(ran.out());
    assertThat(read.document().id()).isEqualTo("bridge");
    assertThat(read.attributions()).hasSize(1);
    assertThat(read.attributions().getFirst().content())
        .extracting(s -> s.of(read.document().text()))
        .containsExactly("“The bridge is tired,”", "“It needs a rest.”");
  }

  @Test
  void writesSeveralFilesALineEachAndGoesOnAfterABadOne() throws IOException {
    var ran =
        Ran.with(
            "tag",
            file("a.txt", TEXT),
            folder.resolve("missing.txt"),
            folder,
            file("empty.txt", " "),
            file("b.txt", TEXT));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines())
        .hasSize(2)
        .allMatch(l -> l.startsWith("{\"schema\":\"ascribe/1\""));
    assertThat(ran.err().lines()).hasSize(3).noneMatch(l -> l.contains("Exception"));
    assertThat(ran.err()).contains("missing.txt").contains("empty.txt");
  }

  @Test
  void anInterruptEndsTaggingWithoutATornLine() throws IOException {
    var files = new Object[] {"tag", file("a.txt", TEXT), file("b.txt", TEXT)};
    Thread.currentThread().interrupt();
    var ran = Ran.with(files);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ran).isEqualTo(new Ran(130, "", "ascribe: interrupted\n"));
  }

  @Test
  void severalFilesAsJsonNeedAFolder() throws IOException {
    var a = file("a.txt", TEXT);
    assertThat(Ran.with("tag", a, a, "--format", "json").code()).isEqualTo(2);
  }

  @Test
  void equalStemsGetANumber() throws IOException {
    var sub = Files.createDirectory(folder.resolve("sub"));
    Files.writeString(sub.resolve("a.txt"), TEXT);
    var out = folder.resolve("out");
    var ran =
        Ran.with(
            "tag",
            file("a.txt", TEXT),
            sub.resolve("a.txt"),
            "--format",
            "md",
            "--out",
            out,
            "--jobs",
            "2");
    assertThat(ran.code()).isZero();
    try (var written = Files.list(out)) {
      assertThat(written.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("a.md", "a-2.md");
    }
  }

  @Test
  void aGivenDateAnchorsTheDates() throws Exception {
    var text = "Bridge\nThe bridge closed on August 15. Two days later it opened again.\n";
    var read =
        AnnotatedJson.read(Ran.with("tag", file("d.txt", text), "--date", "2025-09-04").out());
    assertThat(read.dates()).extracting(t -> t.value()).contains("2025-08-15", "2025-08-17");
    var open = AnnotatedJson.read(Ran.with("tag", file("d.txt", text)).out());
    assertThat(open.dates()).extracting(t -> t.value()).contains("XXXX-08-15", "XXXX-08-17");
  }

  @Test
  void refusesWrongUsageWithTwo() {
    assertThat(Ran.with("tag").code()).isEqualTo(2);
    assertThat(Ran.with("tag", "x", "--format", "pdf").code()).isEqualTo(2);
    assertThat(Ran.with("tag", "x", "--jobs", "0").code()).isEqualTo(2);
    assertThat(
            Ran.with(
                    "export",
                    "x",
                    "--format",
                    "md",
                    "--filter",
                    "kind:nonsense",
                    "--data-dir",
                    folder)
                .code())
        .isEqualTo(2);
    assertThat(Ran.with("evaluate", "attribution", "nowhere").code()).isEqualTo(2);
  }

  @Test
  void listsAndExportsDocumentsOfTheLibrary() throws Exception {
    var data = folder.resolve("data");
    var document = AnnotatedJson.read(Ran.with("tag", file("bridge.txt", TEXT)).out());
    String id;
    try (var library = Library.open(data).library()) {
      id =
          library
              .add(
                  document.document(),
                  new Origin(Origin.Kind.SEED, null, null, Instant.EPOCH),
                  TEXT.getBytes(StandardCharsets.UTF_8))
              .id();
      library.saveAnnotations(id, document.withDocument(library.document(id).orElseThrow()), "1");
    }
    assertThat(Ran.with("list", "--data-dir", data).out())
        .contains(id)
        .contains("Old bridge to close");
    for (var named : List.of(id, folder.resolve("bridge.txt").toString())) {
      var ran =
          Ran.with("export", named, "--format", "md", "--filter", "kind:quote", "--data-dir", data);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).contains("“The bridge is tired, … It needs a rest.” — Mara Quill");
    }
  }

  @Test
  void exportsSeveralDocumentsAFileEachAndConvertsMarksThatCameWithAText() throws Exception {
    var out = folder.resolve("many");
    var a = file("a.txt", TEXT);
    var b = file("b.txt", TEXT.replace("tired", "old"));
    var data = Ran.library(folder.resolve("empty"));
    assertThat(
            Ran.with(
                    "export",
                    a,
                    folder.resolve("no.txt"),
                    b,
                    "--format",
                    "brat",
                    "--out",
                    out,
                    "--data-dir",
                    data)
                .code())
        .isEqualTo(1);
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("a.ann", "a.txt", "b.ann", "b.txt");
    }
    var ran = Ran.with("export", out.resolve("b.ann"), "--format", "md", "--data-dir", data);
    assertThat(ran.out()).contains("“The bridge is old, … It needs a rest.” — Mara Quill");
    assertThat(Ran.with("export", a, b, "--format", "md", "--data-dir", data).code()).isEqualTo(2);
    assertThat(Ran.with("export", "--format", "md", "--data-dir", data).code()).isEqualTo(2);
    assertThat(Ran.with("export", "--all", "--format", "jsonl", "--data-dir", data).code())
        .isZero();
  }

  @Test
  void exportsInTheLayoutOfATemplate() throws Exception {
    var text = file("a.txt", TEXT);
    var layout = file("layout.md", "{{title}}\n{{#passages}}{{speaker}}\n{{/passages}}");
    var data = Ran.library(folder.resolve("empty"));
    var ran = Ran.with("export", text, "--format", "md", "--template", layout, "--data-dir", data);
    assertThat(ran.out()).isEqualTo("Old bridge to close\nMara Quill\n");
    var bad = file("bad.md", "{{nothing}}");
    for (var wrong : List.of(bad, folder.resolve("missing.md"))) {
      assertThat(Ran.with("export", text, "--format", "md", "--template", wrong).code())
          .isEqualTo(2);
    }
    assertThat(Ran.with("export", text, "--format", "csv", "--template", layout).code())
        .isEqualTo(2);
  }
}
