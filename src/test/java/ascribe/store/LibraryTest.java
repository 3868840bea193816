package ascribe.store;

import static ascribe.store.Articles.add;
import static ascribe.store.Articles.addAnnotated;
import static ascribe.store.Articles.article;
import static ascribe.store.Articles.origin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.review.Reanchored;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder).library();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void reopen() {
    library.close();
    open();
  }

  @Test
  void keepsADocumentWithItsTextAndItsFile() {
    var entry = add(library, 1);
    reopen();
    assertThat(library.entries()).containsExactly(entry);
    assertThat(library.document(entry.id())).contains(article(1).withId(entry.id()));
    assertThat(library.original(entry.id()).orElseThrow()).isEqualTo(Articles.bytes(article(1)));
    assertThat(entry.origin()).isEqualTo(origin(1));
  }

  @Test
  void takesTheSameTextTwiceForOneDocument() {
    var first = add(library, 1);
    var again = library.add(article(1).withTitle("Another title"), origin(2), new byte[0]);
    assertThat(again).isEqualTo(first);
    assertThat(library.entries()).hasSize(1);
    assertThat(library.byText(article(1).sha256())).contains(first);
    assertThat(library.byText(article(2).sha256())).isEmpty();
  }

  @Test
  void keepsParagraphsThatTheTextDoesNotShow() {
    var text = "😀 one two";
    var document =
        new Document("x", "t", null, "en", text, List.of(new Span(0, 2), new Span(3, 10)));
    var entry = library.add(document, origin(1), new byte[0]);
    assertThat(library.document(entry.id())).contains(document.withId(entry.id()));
    assertThat(library.original(entry.id())).isEmpty();
  }

  @Test
  void keepsZeroBytesAndReplacesHalfSurrogates() {
    var document = Document.of("x", "t", null, "en", "a\0b \ud800 c");
    var entry = library.add(document, origin(1), new byte[0]);
    assertThat(library.document(entry.id()).orElseThrow().text()).isEqualTo("a\0b \ufffd c");
    assertThat(library.add(document, origin(1), new byte[0]).id()).isEqualTo(entry.id());
    assertThat(library.search("c", 9).texts()).hasSize(1);
  }

  @Test
  void keepsWhatWasFoundWithTheVersionOfThePipeline() {
    var entry = addAnnotated(library, 1);
    reopen();
    var document = library.document(entry.id()).orElseThrow();
    assertThat(library.annotations(entry.id())).contains(Articles.annotated(document));
    assertThat(library.entry(entry.id()).orElseThrow().pipeline()).isEqualTo(Articles.PIPELINE);
    assertThat(library.annotations(add(library, 2).id())).isEmpty();
  }

  @Test
  void showsWhoSpeaksHowMuch() {
    var entry = addAnnotated(library, 1);
    assertThat(entry.passages()).isEqualTo(2);
    assertThat(entry.voices()).singleElement().extracting(Voice::name).isEqualTo("Zoë Lind");
    assertThat(entry.voices().getFirst().share()).isCloseTo(1, within(1e-4));
  }

  @Test
  void keepsEarlierTextsAndTheirAnnotations() {
    var entry = addAnnotated(library, 1);
    var changed = article(2);
    var updated = library.update(entry.id(), changed, new byte[] {1}, moved(Review.NONE));
    assertThat(updated.sha256()).isEqualTo(changed.sha256());
    assertThat(updated.pipeline()).isNull();
    assertThat(updated.title()).isEqualTo(entry.title());
    assertThat(library.annotations(entry.id())).isEmpty();
    assertThat(library.search("\"town 2\"", 9).texts()).hasSize(1);
    assertThat(library.search("\"town 1\"", 9).texts()).isEmpty();

    var back = library.update(entry.id(), article(1), new byte[0], moved(Review.NONE));
    assertThat(back).isEqualTo(entry);
    assertThat(library.annotations(entry.id())).isPresent();
  }

  private static Reanchored moved(Review review) {
    return new Reanchored(review, 0, List.of());
  }

  @Test
  void refusesAnnotationsOfATextItNeverHad() {
    var id = add(library, 1).id();
    var other = Articles.annotated(article(2));
    assertThatThrownBy(() -> library.saveAnnotations(id, other, "1"))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_SUCH_DOCUMENT));
  }

  @Test
  void refusesADocumentItDoesNotHave() {
    assertThatThrownBy(() -> library.document("nobody"))
        .isInstanceOf(StoreException.class)
        .hasMessage("The library has no document nobody.");
  }

  @Test
  void keepsTitleDateAndTags() {
    var id = add(library, 1).id();
    library.setTitle(id, "New title");
    library.setDate(id, LocalDate.of(2024, 2, 29));
    library.setTags(id, List.of("north", " sea ", "sea", ""));
    reopen();
    var entry = library.entry(id).orElseThrow();
    assertThat(entry.title()).isEqualTo("New title");
    assertThat(entry.date()).isEqualTo("2024-02-29");
    assertThat(entry.tags()).containsExactly("north", "sea");
    assertThat(library.search("new tit", 9).texts()).hasSize(1);
    library.setDate(id, null);
    assertThat(library.document(id).orElseThrow().date()).isNull();
  }

  @Test
  void remembersWhereTheReaderWasInTheTextsOwnUnits() {
    var document = library.document(add(library, 1).id()).orElseThrow();
    assertThat(library.position(document)).isZero();
    int offset = document.text().indexOf("The worst");
    library.setPosition(document, offset, 0.75);
    reopen();
    assertThat(library.position(document)).isEqualTo(offset);
    assertThat(library.entries().getFirst().progress()).isEqualTo(0.75);
    library.update(
        document.id(), Document.of("", "", null, "en", "short"), new byte[0], moved(Review.NONE));
    assertThat(library.position(library.document(document.id()).orElseThrow())).isEqualTo(5);
  }

  @Test
  void bringsADocumentBackFromTheTrashWithEverything() {
    var entry = addAnnotated(library, 1);
    library.trash(entry.id());
    assertThat(library.entries()).isEmpty();
    assertThat(library.search("harbour", 9)).isEqualTo(new Found(List.of(), List.of()));
    assertThat(library.trashed()).extracting(Entry::id).containsExactly(entry.id());
    assertThat(library.trashed().getFirst().trashed()).isNotNull();
    library.restore(entry.id());
    assertThat(library.entries()).containsExactly(entry);
    library.trash(entry.id());
    assertThat(add(library, 1)).isEqualTo(entry);
  }

  @Test
  void emptiesTheTrashForGood() {
    var entry = addAnnotated(library, 1);
    var kept = addAnnotated(library, 2);
    library.trash(entry.id());
    assertThat(library.emptyTrash()).isEqualTo(1);
    assertThat(library.entries()).containsExactly(kept);
    assertThat(library.entry(entry.id())).isEmpty();
    assertThat(add(library, 1).id()).isNotEqualTo(entry.id());
    assertThat(library.search("harbour", 9).passages()).hasSize(1);
  }

  @Test
  void tellsWhatOnePersonSaysInAllDocumentsByDateAndForgetsADecisionThatIsTakenBack() {
    var late = addAnnotated(library, 2);
    var early = addAnnotated(library, 1);
    var anna = library.people().getFirst();
    assertThat(anna.name()).isEqualTo("Zoë Lind");
    assertThat(anna.documents()).isEqualTo(2);
    assertThat(library.saidBy(anna))
        .extracting(Said::document)
        .containsExactly(early.id(), late.id());

    var other = List.of(new Member(late.id(), ascribe.model.ActorType.PERSON, "Zoë Lind"));
    library.decide(new PersonEdit(PersonEdit.Kind.SPLIT, other));
    reopen();
    assertThat(library.people()).hasSize(2);
    assertThat(library.undecide()).hasValue(new PersonEdit(PersonEdit.Kind.SPLIT, other));
    assertThat(library.people()).hasSize(1);
    assertThat(library.undecide()).isEmpty();
  }
}
