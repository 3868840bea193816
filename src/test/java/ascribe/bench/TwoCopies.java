package ascribe.bench;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.Library;
import ascribe.store.Notice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;

/// Starts two programs at once on one data directory, again and again, both of them trying to
/// correct the same document; then looks at what is left.
final class TwoCopies {

  private static final int ROUNDS = 10;
  private static final int EDITS = 200;

  private TwoCopies() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      edit(Path.of(arguments[0]), arguments[1]);
      return;
    }
    int kept = 0;
    int readers = 0;
    try (var folder = Scratch.folder()) {
      String id;
      try (var library = Library.open(folder.path()).library()) {
        id = Reams.add(library, 1, 20);
      }
      for (int round = 0; round < ROUNDS; round++) {
        var both = new ArrayList<Process>();
        for (int i = 0; i < 2; i++) {
          both.add(
              new ProcessBuilder(Child.command(TwoCopies.class, folder.path().toString(), id))
                  .redirectError(ProcessBuilder.Redirect.INHERIT)
                  .start());
        }
        for (var process : both) {
          readers += process.inputReader().readLine().equals("reader") ? 1 : 0;
          if (process.waitFor() != 0) {
            throw new IllegalStateException("a copy failed");
          }
        }
        var opened = Library.open(folder.path());
        try (var library = opened.library()) {
          if (!opened.notices().isEmpty() || library.annotations(id).isEmpty()) {
            throw new IllegalStateException("the library was damaged: " + opened.notices());
          }
          kept += library.loadReview(id).decisions().size() == EDITS ? 1 : 0;
          library.saveReview(id, Review.NONE);
        }
      }
    }
    System.out.printf(
        "%d times two copies at once: the library was whole each time, one copy wrote all its %d"
            + " corrections %d times, the other one only read %d times%n",
        ROUNDS, EDITS, kept, readers);
    if (kept != ROUNDS) {
      throw new IllegalStateException("corrections were lost");
    }
  }

  private static void edit(Path folder, String id) {
    var opened = Library.open(folder);
    try (var library = opened.library()) {
      if (opened.notices().contains(new Notice.AlreadyOpen())) {
        for (int i = 0; i < EDITS; i++) {
          library.loadReview(id);
        }
        System.out.println("reader");
        return;
      }
      var review = Review.NONE;
      for (int i = 0; i < EDITS; i++) {
        review = review.with(new Edit.SetTitle("Title " + i), Instant.EPOCH);
        library.saveReview(id, review);
      }
      System.out.println("writer");
    }
  }
}
