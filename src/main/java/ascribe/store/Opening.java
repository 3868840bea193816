package ascribe.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Opens the library in a folder.
final class Opening {

  /// The name of the database in the folder.
  static final String FILE = "library.db";

  private Opening() {}

  static Opened open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
    var database = Database.open(folder.resolve(FILE), Database.Mode.LOG);
    Schema.current().migrate(database);
    return new Opened(new Library(database, clock), List.of());
  }
}
