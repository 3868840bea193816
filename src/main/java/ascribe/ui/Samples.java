package ascribe.ui;

import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.Seeds;
import ascribe.ui.task.BackgroundTask;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the documents that come with the program into a library.
final class Samples {

  private Samples() {}

  /// @return the identifier of the one to open first; absent when the program was built without it
  static @Nullable String addTo(Library library) throws IOException {
    String first = null;
    var folder = Files.createTempDirectory("ascribe-seeds");
    var seeds = Seeds.copyTo(folder);
    for (var seed : seeds.reversed()) { // the latest comes first in the list
      if (Importers.read(seed) instanceof Imported imported) {
        var origin = new Origin(Origin.Kind.SEED, null, imported.link(), Instant.now());
        var entry = library.add(imported.document(), origin, imported.original());
        if (seed.getFileName().toString().startsWith(Seeds.FIRST)) {
          first = entry.id();
        }
      }
      Files.delete(seed);
    }
    Files.delete(folder);
    return first;
  }

  /// Adds them in the background and opens the first.
  static void add(Services services) {
    BackgroundTask.of(_ -> Optional.ofNullable(addTo(services.library())))
        .named(Messages.get("empty.sample"))
        .shownOn(services.board())
        .onSuccess(first -> {
          services.documents().refresh();
          first.ifPresent(services.opener()::open);
        })
        .onError(StoreException.class, services.notices()::problem)
        .onError(
            Exception.class, _ -> services.notices().problem(Messages.get("empty.sampleFailed")))
        .on(services.workers());
  }
}
