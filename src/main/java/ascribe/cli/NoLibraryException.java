package ascribe.cli;

import java.nio.file.Path;

/// Says that a folder holds no library. A command that reads makes none there.
final class NoLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoLibraryException(Path folder) {
    super(folder + ": there is no library in it.");
  }
}
