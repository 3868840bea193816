package ascribe.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// What to say of a command that failed: the messages of many exceptions are a bare path.
final class FailureWords {

  private FailureWords() {}

  /// One English sentence that names the file, where one is to blame.
  static String of(Exception e) {
    return switch (e) {
      case NoLibraryException none -> String.valueOf(none.getMessage());
      case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
      case FileSystemException failed when failed.getFile() != null ->
          failed.getFile() + ": " + reason(failed) + ".";
      default -> "ascribe: " + (e.getMessage() == null ? e.toString() : e.getMessage());
    };
  }

  private static String reason(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "it may not be read or written: you lack the permission";
      // only folders that are there already stand in the way of what the commands make
      case FileAlreadyExistsException _, NotDirectoryException _ -> "this is a file, not a folder";
      default ->
          "it cannot be read or written"
              + (e.getReason() == null ? "" : " (" + e.getReason() + ")");
    };
  }
}
