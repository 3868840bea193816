package ascribe.bench;

import ascribe.store.Found;
import ascribe.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Makes a library of 10,000 documents, opens it in programs of their own, and searches it.
final class LargeLibrary {

  private static final int DOCUMENTS = 10_000;
  private static final int MARKS = 20;
  private static final int OPENINGS = 5;
  private static final int ROUNDS = 9;
  private static final int LIMIT = 100;

  /// What the window asks for first, as LibraryModel and SearchModel do.
  private static final int PAGE = 100;

  private static final int SCREEN = 15;

  private LargeLibrary() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    if (arguments.length == 2) {
      open(Path.of(arguments[1]), start);
      return;
    }
    try (var folder = Scratch.folder()) {
      make(folder.path());
      for (int i = 0; i < OPENINGS; i++) {
        Child.run(LargeLibrary.class, "open", folder.path().toString());
      }
      search(folder.path());
    }
  }

  private static void make(Path folder) throws IOException {
    long start = System.nanoTime();
    try (var library = Library.open(folder).library()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Reams.add(library, i, MARKS);
      }
      say("made %,d documents in %.1f s".formatted(DOCUMENTS, seconds(start)));
      long backup = System.nanoTime();
      library.backup().writeWhenDue();
      say("daily backup, checked: %.2f s".formatted(seconds(backup)));
    }
    say("database: %,d MB".formatted(Files.size(folder.resolve("library.db")) >> 20));
  }

  private static void open(Path folder, long start) {
    try (var library = Library.open(folder).library()) {
      double opened = seconds(start);
      int first = library.latest(PAGE).size();
      double shown = seconds(start);
      int count = library.entries().size();
      say(
          "open: %.2f s; with the first %d of the list: %.2f s; with all %,d: %.2f s"
              .formatted(opened, first, shown, count, seconds(start)));
    }
  }

  private static void search(Path folder) {
    try (var library = Library.open(folder).library()) {
      for (var typed : TYPED) {
        var first = Times.of(ROUNDS, () -> library.search(typed, 0, SCREEN));
        var times = Times.of(ROUNDS, () -> library.search(typed, LIMIT));
        Found found = library.search(typed, LIMIT);
        say(
            "search %-12s what fills the window: %s; all: %s (%d texts, %d passages)"
                .formatted(typed, first, times, found.texts().size(), found.passages().size()));
      }
    }
  }

  private static final List<String> TYPED =
      List.of(
          Reams.word(17) + " ",
          Reams.word(900) + " ",
          Reams.word(9000) + " ",
          Reams.word(1) + " " + Reams.word(2) + " ",
          "\"" + Reams.word(3) + " " + Reams.word(4) + "\"",
          Reams.word(17) + " " + Reams.word(23) + " " + Reams.word(5) + " ",
          "k",
          "ka",
          Reams.word(9000).substring(0, 3),
          Reams.word(9000).substring(0, 4),
          "speaker 17",
          "title 500",
          "nothing");

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String line) {
    System.out.println(String.format(Locale.ROOT, "%s", line));
  }
}
