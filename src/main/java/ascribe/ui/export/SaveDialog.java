package ascribe.ui.export;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the reader for a file to write.
@FunctionalInterface
public interface SaveDialog {

  /// @param suggestion a file name with its suffix
  /// @return nothing when the reader does not want to
  Optional<Path> choose(String suggestion);
}
