package ascribe.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a document came from, and when.
///
/// @param path of the file it was read from, absolute; absent for the clipboard
/// @param link address of the article, absent when unknown
public record Origin(Kind kind, @Nullable String path, @Nullable String link, Instant at) {

  /// The ways into the library.
  public enum Kind {
    FILE,
    CLIPBOARD,
    /// Came with Ascribe.
    SEED,
    /// A shared document of another reader.
    SHARED
  }
}
