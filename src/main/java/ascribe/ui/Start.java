package ascribe.ui;

import ascribe.nlp.standard.Pipelines;
import ascribe.store.DataDirectory;
import ascribe.store.Library;
import ascribe.store.Notice;
import ascribe.store.Setting;
import ascribe.store.StoreException;
import ascribe.ui.desk.Tagger;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Opens the library and, the first time, puts the seeds in it. Runs before the window is there.
final class Start {

  private static final Setting<Boolean> SEEDED = Setting.flag("library.seeded", false);
  static final Setting<String> OPEN = Setting.text("document.open", "");

  private Start() {}

  /// @param problems sentences for the reader
  /// @param elsewhere another window has the library open
  record Ready(Library library, List<String> problems, boolean elsewhere) {

    Ready(Library library, List<String> problems) {
      this(library, problems, false);
    }

    /// The same with one more sentence.
    Ready telling(String sentence) {
      return new Ready(
          library, Stream.concat(Stream.of(sentence), problems.stream()).toList(), elsewhere);
    }
  }

  static Ready open(Launch launch) throws IOException {
    var dataDir = launch.dataDir() == null ? DataDirectory.standard() : launch.dataDir();
    var problems = new ArrayList<String>();
    Library library;
    boolean elsewhere = false;
    try {
      var opened = Library.open(dataDir);
      library = opened.library();
      opened.notices().forEach(n -> problems.add(StoreWords.of(n)));
      elsewhere = opened.notices().contains(new Notice.AlreadyOpen());
    } catch (StoreException e) {
      // The reader can still read; what is done in this window goes to a folder that is thrown
      // away.
      problems.add(Messages.get("store.unusable", StoreTrouble.of(e)));
      library = Library.open(Files.createTempDirectory("ascribe")).library();
    }
    if (!library.readOnly() && !library.settings().get(SEEDED)) {
      var first = Samples.addTo(library);
      if (first != null) {
        library.settings().set(OPEN, first);
      }
      library.settings().set(SEEDED, true);
    }
    return new Ready(library, problems, elsewhere);
  }

  static Tagger tagger() {
    var pipeline = Pipelines.of(Pipelines.Tagger.MODEL);
    return new Tagger(pipeline::annotate, Pipelines.VERSION);
  }

  /// The document to open first; absent when the library is empty.
  static @Nullable String first(Library library) {
    return library
        .entry(library.settings().get(OPEN))
        .filter(e -> e.trashed() == null)
        .or(() -> library.latest(1).stream().findFirst())
        .map(ascribe.store.Entry::id)
        .orElse(null);
  }
}
