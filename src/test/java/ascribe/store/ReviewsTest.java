package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.review.ActorTarget;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.review.Reanchored;
import ascribe.review.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

  @TempDir private Path folder;
  private Library library;
  private String id;
  private AnnotatedDocument base;

  @BeforeEach
  void open() {
    library = Library.open(folder).library();
    id = Articles.addAnnotated(library, 1).id();
    base = library.annotations(id).orElseThrow();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Review reopened() {
    library.close();
    library = Library.open(folder).library();
    return library.loadReview(id);
  }

  private Edit accept() {
    return new Edit.Accept(MarkTarget.of(base.document().text(), base.attributions().getFirst()));
  }

  private Edit reject() {
    return new Edit.Reject(MarkTarget.of(base.document().text(), base.authorClaims().getFirst()));
  }

  @Test
  void keepEachCorrectionAndEachUndo() {
    assertThat(library.loadReview(id)).isEqualTo(Review.NONE);
    var one = Review.NONE.with(accept(), Articles.NOW);
    var two = one.with(reject(), Articles.NOW.plusSeconds(1));
    library.saveReview(id, one);
    library.saveReview(id, two);
    assertThat(reopened()).isEqualTo(two);
    library.saveReview(id, one);
    assertThat(library.loadReview(id)).isEqualTo(one);
    var other = one.with(new Edit.SetTitle("Other"), Articles.NOW);
    library.saveReview(id, other);
    assertThat(reopened()).isEqualTo(other);
    library.saveReview(id, Review.NONE);
    assertThat(reopened()).isEqualTo(Review.NONE);
  }

  @Test
  void areKeptApartForEachDocument() {
    var other = Articles.addAnnotated(library, 2).id();
    var one = Review.NONE.with(accept(), Articles.NOW);
    var two = Review.NONE.with(new Edit.SetTitle("Two"), Articles.NOW);
    for (int i = 0; i < 3; i++) {
      library.saveReview(id, one);
      library.saveReview(other, two);
    }
    assertThat(library.loadReview(id)).isEqualTo(one);
    assertThat(library.loadReview(other)).isEqualTo(two);
  }

  @Test
  void showInListsAndSearches() {
    library.saveReview(
        id,
        Review.NONE
            .with(reject(), Articles.NOW)
            .with(new Edit.SetTitle("Harbours"), Articles.NOW)
            .with(new Edit.SetDocumentDate(LocalDate.of(2020, 1, 1)), Articles.NOW)
            .with(
                new Edit.RenameActor(
                    ActorTarget.of(base.document().text(), base.actors().getFirst()), "Zoë Lund"),
                Articles.NOW));
    var entry = library.entries().getFirst();
    assertThat(entry.title()).isEqualTo("Harbours");
    assertThat(entry.date()).isEqualTo("2020-01-01");
    assertThat(entry.passages()).isEqualTo(1);
    assertThat(entry.voices()).extracting(Voice::name).containsExactly("Zoë Lund");
    assertThat(library.search("worst", 9).passages()).isEmpty();
    assertThat(library.search("lund", 9).passages()).hasSize(1);
    assertThat(library.search("harbours", 9).texts()).hasSize(1);

    library.saveReview(id, Review.NONE);
    assertThat(library.entries().getFirst().title()).isEqualTo("Harbour report 1");
    assertThat(library.search("lund", 9).passages()).isEmpty();
    assertThat(library.search("worst", 9).passages()).hasSize(1);
  }

  @Test
  void outliveTheTrashAndANewTagging() {
    var review = Review.NONE.with(accept(), Articles.NOW);
    library.saveReview(id, review);
    library.trash(id);
    library.saveAnnotations(id, base, "rules 2");
    assertThat(Articles.add(library, 1).id()).isEqualTo(id);
    assertThat(reopened()).isEqualTo(review);
    library.trash(id);
    library.emptyTrash();
    assertThatThrownBy(() -> library.saveReview(id, review)).isInstanceOf(StoreException.class);
  }

  @Test
  void ofAnEarlierTextAreKeptWithIt() {
    var old = Review.NONE.with(accept(), Articles.NOW);
    library.saveReview(id, old);
    var moved = Review.NONE.with(new Edit.SetTitle("Moved"), Articles.NOW);
    library.update(id, Articles.article(2), new byte[0], new Reanchored(moved, 0, List.of()));
    assertThat(reopened()).isEqualTo(moved);
    library.saveReview(id, moved.with(new Edit.SetTitle("Again"), Articles.NOW));
    library.update(id, Articles.article(1), new byte[0], new Reanchored(old, 0, List.of()));
    library.saveReview(id, old.with(reject(), Articles.NOW));
    assertThat(reopened().decisions()).hasSize(2);
  }

  @Test
  void withoutACertainPlaceInAChangedTextWaitForTheReader() {
    var old = Review.NONE.with(accept(), Articles.NOW);
    library.saveReview(id, old);
    var twice = "Nothing of it is left. “It stays open.” Or perhaps: “It stays open.”";
    var changed = Document.of("", "", null, "en", twice);
    library.update(id, changed, new byte[0], old.reanchor(base.document().text(), twice));
    assertThat(reopened()).isEqualTo(Review.NONE);
    assertThat(library.asked(id))
        .singleElement()
        .satisfies(
            a -> assertThat(a.correction().decision()).isEqualTo(old.decisions().getFirst()));
    library.settle(library.asked(id).getFirst());
    assertThat(library.asked(id)).isEmpty();
  }

  @Test
  void growByWhatWasAddedOnly() {
    var all = Review.NONE;
    for (int i = 0; i < 40; i++) {
      all = all.with(new Edit.SetTitle("Title " + i), Articles.NOW.plusSeconds(i));
      library.saveReview(id, all);
    }
    assertThat(reopened()).isEqualTo(all);
    library.saveReview(id, new Review(all.decisions().subList(0, 20)));
    assertThat(library.loadReview(id).decisions()).isEqualTo(all.decisions().subList(0, 20));
    library.saveReview(id, new Review(List.of(all.decisions().get(5), all.decisions().get(1))));
    assertThat(library.loadReview(id).decisions())
        .containsExactly(all.decisions().get(5), all.decisions().get(1));
  }
}
