package ascribe.ui.export;

import ascribe.exporting.MarkdownTemplate;
import ascribe.exporting.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The reader's own layouts for Markdown: the files `*.md` in a folder.
record Layouts(Path folder) {

  /// Their names without suffix, in alphabetical order; none when there is no such folder.
  List<String> names() {
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".md") && n.length() > 3)
          .map(n -> n.substring(0, n.length() - 3))
          .sorted(String.CASE_INSENSITIVE_ORDER)
          .toList();
    } catch (IOException e) {
      return List.of(); // most readers have no such folder
    }
  }

  /// @throws IOException when it cannot be read
  /// @throws TemplateException when it is no layout
  MarkdownTemplate read(String name) throws IOException, TemplateException {
    return MarkdownTemplate.parse(Files.readString(folder.resolve(name + ".md")));
  }
}
