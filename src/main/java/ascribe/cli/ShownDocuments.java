package ascribe.cli;

import ascribe.importing.Failed;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.model.AnnotatedDocument;
import ascribe.nlp.Pipeline;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines;
import ascribe.review.Applied;
import ascribe.review.Review;
import ascribe.store.Entry;
import ascribe.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds documents as the reader sees them: in the library with its corrections, else in a file
/// with the marks that came with it, else tagged by rules.
final class ShownDocuments {

  private final DataDirOption dataDir;
  private @Nullable Pipeline rules;

  ShownDocuments(DataDirOption dataDir) {
    this.dataDir = dataDir;
  }

  /// A document, or the reason why there is none.
  sealed interface Found {
    record Shown(Applied applied) implements Found {}

    record Not(String reason) implements Found {}
  }

  /// The identifiers of all documents in the library.
  List<String> all() {
    try (var library = dataDir.open()) {
      return library.entries().stream().map(Entry::id).toList();
    }
  }

  /// @param named an identifier of the library, or a path
  Found find(String named) {
    var kept = fromLibrary(named);
    if (kept.isPresent()) {
      return new Found.Shown(kept.get());
    }
    return switch (Importers.read(Path.of(named))) {
      case Failed failed -> new Found.Not(failed.sentence());
      case Imported imported -> new Found.Shown(applied(imported));
    };
  }

  private Applied applied(Imported imported) {
    var shared = imported.shared();
    if (shared != null) {
      return shared.review().apply(shared.base());
    }
    if (rules == null) {
      rules = Pipelines.of(Pipelines.Tagger.RULES);
    }
    return Review.NONE.apply(rules.annotate(imported.document(), Progress.NONE));
  }

  private Optional<Applied> fromLibrary(String named) {
    var opened = dataDir.openIfAny();
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (var library = opened.get()) {
      return entry(library, named)
          .flatMap(e -> library.annotations(e.id()).map(a -> applied(library, e, a)));
    }
  }

  private static Applied applied(Library library, Entry entry, AnnotatedDocument base) {
    return library.loadReview(entry.id()).apply(base);
  }

  /// The document with this identifier, or with the text of this file.
  private static Optional<Entry> entry(Library library, String named) {
    return library
        .entry(named)
        .or(() ->
            Importers.read(Path.of(named)) instanceof Imported imported
                ? library.byText(imported.document().sha256())
                : Optional.empty());
  }
}
