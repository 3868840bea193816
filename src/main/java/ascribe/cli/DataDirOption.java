package ascribe.cli;

import ascribe.store.DataDirectory;
import ascribe.store.Library;
import ascribe.store.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names another data directory than the system's own.
final class DataDirOption {

  @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the library lies.")
  private @Nullable Path folder;

  /// Whether there is anything to open.
  boolean exists() {
    return Files.isDirectory(place());
  }

  /// Opens the library.
  ///
  /// @throws ascribe.store.StoreException when it cannot be opened
  Opened open() {
    return Library.open(place());
  }

  private Path place() {
    return folder == null ? DataDirectory.standard() : folder;
  }
}
