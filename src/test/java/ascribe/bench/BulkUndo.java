package ascribe.bench;

import ascribe.model.ReviewState;
import ascribe.review.Review;
import ascribe.session.Highlights;
import ascribe.session.Session;
import ascribe.store.Library;
import java.time.InstantSource;

/// Accepts 1,000 marks in one step and takes that back: corrected, kept on the disk, and what the
/// page draws made anew.
final class BulkUndo {

  private static final int MARKS = 1_000;
  private static final int ROUNDS = 20;

  private BulkUndo() {}

  public static void main(String[] arguments) throws Exception {
    try (var folder = Scratch.folder();
        var library = Library.open(folder.path()).library()) {
      var id = Reams.add(library, 1, MARKS);
      var base = library.annotations(id).orElseThrow();
      var session =
          new Session(base, Review.NONE, r -> library.saveReview(id, r), InstantSource.system());
      session.subscribe(Highlights::of);
      var accept = Bulk.accept(session);
      var undo = new Times();
      for (int i = 0; i < 2 * ROUNDS; i++) {
        session.apply(accept);
        require(
            library.loadReview(id).applyTo(base).attributions().stream()
                .allMatch(a -> a.review() == ReviewState.ACCEPTED));
        if (i < ROUNDS) {
          session.undo();
        } else {
          undo.add(session::undo);
        }
        require(library.loadReview(id).equals(Review.NONE) && !session.undoes().isPresent());
      }
      System.out.println("undo of a bulk action on %,d marks: %s".formatted(MARKS, undo));
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the bulk action is not one step");
    }
  }
}
