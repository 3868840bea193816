package ascribe.ui.library;

import ascribe.importing.Imported;
import ascribe.json.SharedDocument;
import ascribe.model.AnnotatedDocument;
import ascribe.review.Review;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.desk.Tagger;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Puts what was read into the library, with the marks and corrections that came with it.
final class Arrival {

  private final Library library;
  private final InstantSource clock;

  Arrival(Library library, InstantSource clock) {
    this.library = library;
    this.clock = clock;
  }

  /// What became of an import.
  ///
  /// @param withheld the document was there with corrections of its own, and the ones that came
  ///   were left out
  record Stored(Entry entry, boolean withheld) {}

  /// @param file absent for a text that came from no file
  Stored store(Imported imported, @Nullable Path file) {
    var path = file == null ? null : file.toAbsolutePath().toString();
    var shared = imported.shared();
    var kind =
        shared != null
            ? Origin.Kind.SHARED
            : file == null ? Origin.Kind.CLIPBOARD : Origin.Kind.FILE;
    var origin = new Origin(kind, path, imported.link(), clock.instant());
    var entry = library.add(imported.document(), origin, imported.original());
    return new Stored(entry, shared != null && keep(entry, shared));
  }

  /// Marks found here stay, and so do the reader's own corrections.
  private boolean keep(Entry entry, SharedDocument shared) {
    var untagged = AnnotatedDocument.untagged(shared.base().document());
    if (entry.pipeline() == null && !shared.base().equals(untagged)) {
      library.saveAnnotations(entry.id(), shared.base(), Tagger.SHARED);
    }
    var own = library.loadReview(entry.id());
    if (shared.review().isEmpty() || own.equals(shared.review())) {
      return false;
    }
    if (own.equals(Review.NONE)) {
      library.saveReview(entry.id(), shared.review());
      return false;
    }
    return true;
  }
}
