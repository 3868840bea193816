package ascribe.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A note beside the database of how it was left. While it holds, nothing but Ascribe has touched
/// the file, and looking at every page of it when it is opened can be spared.
final class CleanClose {

  private static final String FILE = "library.closed";

  private CleanClose() {}

  /// Takes the note away, and says whether it held.
  ///
  /// @throws IOException when the folder cannot be read or written
  static boolean take(Path database) throws IOException {
    var note = database.resolveSibling(FILE);
    if (!Files.exists(note)) {
      return false;
    }
    var left = new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
    Files.delete(note);
    return Files.exists(database) && left.equals(state(database));
  }

  /// Leaves the note, unless something of the database still lies outside its file.
  static void leave(Path database) {
    try {
      if (!Files.exists(database.resolveSibling(database.getFileName() + "-wal"))) {
        Files.writeString(database.resolveSibling(FILE), state(database));
      }
    } catch (IOException e) {
      // Without the note the next start looks at the whole database: slower, and as safe.
    }
  }

  private static String state(Path database) throws IOException {
    return Files.size(database) + " " + Files.getLastModifiedTime(database).toInstant();
  }
}
