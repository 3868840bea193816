package ascribe.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the program was started with.
///
/// @param files to open, as they were typed
/// @param dataDir where the library lives; absent for the system's own place
record Launch(List<String> files, @Nullable Path dataDir) {

  Launch {
    files = List.copyOf(files);
  }

  /// JavaFX carries only strings from the caller to the application: the directory comes first.
  String[] toArguments() {
    return Stream.concat(Stream.of(dataDir == null ? "" : dataDir.toString()), files.stream())
        .toArray(String[]::new);
  }

  static Launch fromArguments(List<String> arguments) {
    if (arguments.isEmpty()) {
      return new Launch(List.of(), null);
    }
    var first = arguments.getFirst();
    return new Launch(
        arguments.subList(1, arguments.size()), first.isEmpty() ? null : Path.of(first));
  }
}
