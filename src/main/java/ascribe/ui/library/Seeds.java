package ascribe.ui.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The documents that come with the program, in the order of their names. They are found on the
/// class path, in a directory as well as in a jar.
public final class Seeds {

  /// The stem of the document that the first start opens.
  public static final String FIRST = "000_844845e9541b1332";

  private static final String FOLDER = "/seeds";

  private Seeds() {}

  /// Copies the seeds into `directory`, so that they are imported like any other file.
  ///
  /// @return the copies; empty when the program was built without seeds
  /// @throws IOException when one cannot be read or written
  public static List<Path> copyTo(Path directory) throws IOException {
    var folder = Seeds.class.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      return copy(folder.toURI(), directory);
    } catch (URISyntaxException e) {
      throw new IOException("unreadable class path entry " + folder, e);
    }
  }

  static List<Path> copy(URI folder, Path directory) throws IOException {
    if (!"jar".equals(folder.getScheme())) {
      return copy(Path.of(folder), directory);
    }
    var address = folder.toString();
    int inside = address.indexOf("!/");
    // The jar is opened by its path, so that no file system shared by the whole program is closed.
    var jar = Path.of(URI.create(address.substring("jar:".length(), inside)));
    try (var files = FileSystems.newFileSystem(jar)) {
      return copy(files.getPath(address.substring(inside + 1)), directory);
    }
  }

  private static List<Path> copy(Path folder, Path directory) throws IOException {
    var copies = new ArrayList<Path>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var copy = directory.resolve(file.getFileName().toString());
        Files.copy(file, copy);
        copies.add(copy);
      }
    }
    return copies;
  }
}
