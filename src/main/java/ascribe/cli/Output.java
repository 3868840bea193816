package ascribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Where written documents go: one after the other to standard output, or a file each into a
/// folder.
@FunctionalInterface
interface Output {

  /// @param stem the document's name without suffix
  /// @param beside further files by their suffix, left out where there is no folder
  void write(String stem, String extension, byte[] file, Map<String, byte[]> beside)
      throws IOException;

  static Output to(PrintWriter out) {
    return (_, _, file, _) -> {
      out.print(new String(file, StandardCharsets.UTF_8));
      out.flush();
    };
  }

  /// A file a document; equal names get a number.
  static Output into(Path folder) {
    Set<String> taken = new HashSet<>();
    return (stem, extension, file, beside) -> {
      Files.createDirectories(folder);
      var name = stem;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = stem + "-" + n;
      }
      Files.write(folder.resolve(name + "." + extension), file);
      for (var other : beside.entrySet()) {
        Files.write(folder.resolve(name + "." + other.getKey()), other.getValue());
      }
    };
  }
}
