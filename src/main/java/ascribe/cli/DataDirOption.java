package ascribe.cli;

import ascribe.store.DataDirectory;
import ascribe.store.Library;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names another data directory than the system's own. What the commands open they
/// read: none of them makes a library.
final class DataDirOption {

  @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the library lies.")
  private @Nullable Path folder;

  /// Opens the library.
  ///
  /// @throws NoLibraryException when there is none
  /// @throws ascribe.store.StoreException when it cannot be opened
  Library open() {
    var place = folder == null ? DataDirectory.standard() : folder;
    if (!Library.isIn(place)) {
      throw new NoLibraryException(place);
    }
    return Library.open(place).library();
  }

  /// Opens the library for a command that can do without; absent when no window has made the
  /// system's own yet.
  ///
  /// @throws NoLibraryException when a folder is named that holds none
  /// @throws ascribe.store.StoreException when it cannot be opened
  Optional<Library> openIfAny() {
    return folder == null && !Library.isIn(DataDirectory.standard())
        ? Optional.empty()
        : Optional.of(open());
  }
}
