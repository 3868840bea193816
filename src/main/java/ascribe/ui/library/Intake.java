package ascribe.ui.library;

import ascribe.model.Document;
import java.nio.file.Path;

/// Reads a file as a document.
@FunctionalInterface
public interface Intake {

  /// Reads one file; whatever is wrong with it is an answer.
  Result read(Path file);

  /// What became of one file.
  sealed interface Result permits Taken, Refused {}

  /// @param original the bytes of the file
  record Taken(Document document, byte[] original) implements Result {}

  /// @param sentence names the file and says why, for the reader
  record Refused(String sentence) implements Result {}
}
