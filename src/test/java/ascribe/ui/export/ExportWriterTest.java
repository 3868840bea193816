package ascribe.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.TemplateException;
import ascribe.nlp.Progress;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.testing.News;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWriterTest {

  @TempDir private Path folder = Path.of("");

  private ExportWriter writer(ExportFormat format, @Nullable String layout) throws IOException {
    var layouts = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(layouts.resolve("short.md"), "{{#passages}}{{number}} {{/passages}}");
    Files.writeString(layouts.resolve("bad.md"), "{{nothing}}");
    return new ExportWriter(format, new Layouts(layouts), layout);
  }

  private static ExportRequest request() {
    return ExportRequest.of(News.session().state().shown(), _ -> true, false);
  }

  private List<String> names(Path of) throws IOException {
    try (var files = Files.list(of)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesInTheReadersOwnLayout() throws Exception {
    var file = folder.resolve("a.md");
    writer(ExportFormat.MARKDOWN, "short").write(request(), file, Progress.NONE);
    assertThat(file).hasContent("1 2 3 4 ");
    assertThat(new Layouts(folder.resolve("templates")).names()).containsExactly("bad", "short");
    assertThat(new Layouts(folder.resolve("nowhere")).names()).isEmpty();
    assertThatThrownBy(
            () -> writer(ExportFormat.MARKDOWN, "bad").write(request(), file, Progress.NONE))
        .isInstanceOf(TemplateException.class);
  }

  @Test
  void putsTheTextBesideBratMarksButOverNothing() throws Exception {
    writer(ExportFormat.BRAT, null).write(request(), folder.resolve("a.ann"), Progress.NONE);
    assertThat(folder.resolve("a.txt")).hasContent(request().document().document().text());
    Files.writeString(folder.resolve("b.txt"), "mine");
    writer(ExportFormat.BRAT, null).write(request(), folder.resolve("b.ann"), Progress.NONE);
    assertThat(folder.resolve("b.txt")).hasContent("mine");
  }

  /// Refuses to go on once so much is done.
  private static Progress until(double most) {
    return fraction -> {
      if (fraction > most) {
        throw new CancellationException();
      }
    };
  }

  @Test
  void writesNothingWhenStoppedInTime() throws Exception {
    var file = folder.resolve("a.csv");
    var writer = writer(ExportFormat.CSV, null);
    assertThatThrownBy(() -> writer.write(request(), file, until(0.5)))
        .isInstanceOf(CancellationException.class);
    assertThat(names(folder)).containsExactly("templates");
  }

  @Test
  void writesAFileForEachDocumentOfTheLibrary() throws Exception {
    var shown = News.session().state().shown();
    try (var library = Library.open(folder.resolve("data")).library()) {
      for (var text : List.of(shown.document().text(), shown.document().text() + "More.\n")) {
        var document =
            ascribe.model.Document.of(
                "x", shown.document().title(), null, shown.document().language(), text);
        var origin = new Origin(Origin.Kind.CLIPBOARD, null, null, Instant.EPOCH);
        var id = library.add(document, origin, text.getBytes(StandardCharsets.UTF_8)).id();
        library.saveAnnotations(id, shown.withDocument(library.document(id).orElseThrow()), "1");
      }
      var to = folder.resolve("to");
      assertThat(
              writer(ExportFormat.CSV, null).writeAll(library, _ -> true, false, to, Progress.NONE))
          .isEqualTo(2);
      assertThat(names(to))
          .hasSize(2)
          .allMatch(n -> n.endsWith(".csv"))
          .anyMatch(n -> n.endsWith("-2.csv"));
      assertThat(Files.readString(to.resolve(names(to).getFirst()))).contains("\"kind\",");
      var half = folder.resolve("half");
      assertThatThrownBy(() ->
              writer(ExportFormat.CSV, null).writeAll(library, _ -> true, false, half, until(0.6)))
          .isInstanceOf(CancellationException.class);
      assertThat(names(half)).hasSize(1);
    }
  }
}
