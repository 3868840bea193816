package ascribe.ui.export;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.MarkdownTemplate;
import ascribe.exporting.TemplateException;
import ascribe.nlp.Progress;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import ascribe.store.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Writes the files of an export. Needs no toolkit and runs beside the window.
///
/// @param layout the reader's own layout for Markdown, absent for the built-in one
record ExportWriter(ExportFormat format, Layouts layouts, @Nullable String layout) {

  /// How much of the work is done before the first byte is written.
  private static final double PUT_TOGETHER = 0.9;

  /// One document.
  ///
  /// @throws IOException when something could not be written or read
  /// @throws TemplateException when the layout is none
  /// @throws java.util.concurrent.CancellationException when it is not wanted any more; no file has
  ///   been written then
  void write(ExportRequest request, Path file, Progress progress)
      throws IOException, TemplateException {
    write(request, file, template(), progress);
  }

  /// Every document of the library that has been looked through, a file each.
  ///
  /// @param folder is made when it is not there
  /// @return how many documents were written
  /// @throws java.util.concurrent.CancellationException when it is not wanted any more; the files
  ///   written by then are whole
  int writeAll(
      Library library,
      Predicate<Passage> chosen,
      boolean uncertainToo,
      Path folder,
      Progress progress)
      throws IOException, TemplateException {
    var template = template();
    var taken = new HashSet<String>();
    Files.createDirectories(folder);
    int written = 0;
    var entries = library.entries();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var here = progress.part((double) i / entries.size(), (i + 1.0) / entries.size());
      here.report(0);
      var base = library.annotations(entry.id());
      if (base.isPresent()) {
        var applied = library.loadReview(entry.id()).apply(base.get());
        var request =
            ExportRequest.of(
                applied.document(), PassageContext.passages(applied), chosen, uncertainToo);
        var stem = ExportChoice.stem(entry.title());
        var name = stem;
        for (int n = 2; !taken.add(name); n++) {
          name = stem + "-" + n;
        }
        write(request, folder.resolve(name + "." + format.extension()), template, here);
        written++;
      }
    }
    return written;
  }

  private @Nullable MarkdownTemplate template() throws IOException, TemplateException {
    return layout == null || format != ExportFormat.MARKDOWN ? null : layouts.read(layout);
  }

  private void write(
      ExportRequest request, Path file, @Nullable MarkdownTemplate template, Progress progress)
      throws IOException {
    var bytes =
        template == null
            ? format.bytes(request)
            : template.write(request).getBytes(StandardCharsets.UTF_8);
    progress.report(PUT_TOGETHER);
    AtomicFile.write(file, bytes);
    for (var beside : format.beside(request).entrySet()) {
      var name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      var stem = dot > 0 ? name.substring(0, dot) : name;
      var other = file.resolveSibling(stem + "." + beside.getKey());
      if (!Files.exists(other)) { // what stands there may be the reader's original
        AtomicFile.write(other, beside.getValue());
      }
    }
  }
}
