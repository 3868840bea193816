package ascribe.bench;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.Library;
import ascribe.store.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;

/// What becomes of a library on a full disk, in a folder that cannot be written to, and after its
/// database was cut off or written over: what the reader is told, and whether a backup brings
/// everything back. A full disk is a limit on the size of files here (`ulimit -f`); [Disks] fills
/// one up.
final class Harm {

  static final int DOCUMENTS = 50;
  static final int MARKS = 20;

  private Harm() {}

  private interface Deed {
    void to(Path database) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      fill(Path.of(arguments[0]), arguments[1]);
      return;
    }
    damaged(
        "database cut off in the middle",
        database -> {
          try (var channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(database) / 2);
          }
        });
    damaged("database emptied", database -> Files.write(database, new byte[0]));
    damaged("database written over by a text", database -> Files.writeString(database, "letter "));
    damaged(
        "noise in the middle of the database",
        database -> {
          var noise = new byte[200_000];
          new Random(1).nextBytes(noise);
          try (var access = new RandomAccessFile(database.toFile(), "rw")) {
            access.seek(8192);
            access.write(noise);
          }
        });
    damaged("database deleted", Files::delete);
    full();
    Disks.run();
  }

  static String make(Path folder) {
    try (var library = Library.open(folder).library()) {
      String id = "";
      for (int i = 0; i < DOCUMENTS; i++) {
        id = Reams.add(library, i, MARKS);
      }
      library.saveReview(id, review());
      library.backup().writeWhenDue();
      return id;
    }
  }

  static Review review() {
    return Review.NONE.with(new Edit.SetTitle("Corrected"), Instant.EPOCH);
  }

  private static void damaged(String what, Deed deed) throws IOException {
    try (var folder = Scratch.folder()) {
      var id = make(folder.path());
      deed.to(folder.path().resolve("library.db"));
      var opened = Library.open(folder.path());
      try (var library = opened.library()) {
        boolean back =
            library.entries().size() == DOCUMENTS
                && library.loadReview(id).equals(review())
                && library.annotations(id).isPresent();
        say(what, opened.notices().getFirst().getClass().getSimpleName(), back);
      }
    }
  }

  /// Fills the library up in a program that may write only small files, then opens it without.
  private static void full() throws Exception {
    try (var folder = Scratch.folder()) {
      var id = make(folder.path());
      long blocks = Files.size(folder.path().resolve("library.db")) / 1024 + 600;
      var command = String.join("' '", Child.command(Harm.class, folder.path().toString(), id));
      int code =
          new ProcessBuilder(
                  "bash", "-c", "trap '' XFSZ; ulimit -f " + blocks + "; exec '" + command + "'")
              .inheritIO()
              .start()
              .waitFor();
      var opened = Library.open(folder.path());
      try (var library = opened.library()) {
        boolean back =
            code == 0
                && opened.notices().isEmpty()
                && library.entries().size() >= DOCUMENTS
                && library.loadReview(id).equals(review());
        say("after the disk was full", "nothing to tell", back);
      }
    }
  }

  private static void fill(Path folder, String id) {
    try (var library = Library.open(folder).library()) {
      int n = DOCUMENTS;
      try {
        while (n < 100 * DOCUMENTS) {
          Reams.add(library, n++, MARKS);
        }
        throw new IllegalStateException("the disk was never full");
      } catch (StoreException e) {
        var told = String.valueOf(e.getMessage()).replace(folder.toString(), "FOLDER");
        say(
            "disk full, after " + (n - DOCUMENTS) + " documents more",
            told,
            library.loadReview(id).equals(review()));
      }
    }
  }

  static void say(String what, String told, boolean kept) {
    System.out.printf("%s: %s; everything there: %s%n", what, told, kept ? "yes" : "NO");
    if (!kept) {
      throw new IllegalStateException("something was lost");
    }
  }
}
