package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.importing.Format;
import ascribe.importing.Imported;
import ascribe.json.AnnotatedJson;
import ascribe.json.SharedDocument;
import ascribe.model.AnnotatedDocument;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.notice.Notice;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelTest {

  private final Workers workers = new Workers(Runnable::run, Runnable::run);
  private final Notices notices = new Notices();
  private final List<String> added = new ArrayList<>();
  private Library library;
  private LibraryModel model;
  private Path files;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    library = Library.open(folder.resolve("data")).library();
    model = new LibraryModel(library, workers, new TaskBoard(), notices);
    model.onAdded(added::add);
    files = Files.createDirectory(folder.resolve("files"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path file(String name, String text) throws IOException {
    var file = files.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void takesInTheOthersWhenOneFileIsBad() throws IOException {
    model.add(
        List.of(
            file("a.txt", "A text\n\nIt says something."),
            file("b.txt", ""),
            files.resolve("no.txt"),
            file("c.txt", "C text\n\nIt says something.")));
    assertThat(model.entries())
        .extracting(Entry::title)
        .containsExactlyInAnyOrder("A text", "C text");
    assertThat(notices.shown())
        .extracting(Notice::text)
        .satisfiesExactly(
            b -> assertThat(b).contains("b.txt").contains("no text"),
            no -> assertThat(no).contains("no.txt").contains("no such file"));
    assertThat(added).hasSize(1);
  }

  @Test
  void takesInTheFilesOfAFolderButNoHiddenOnes() throws IOException {
    file("x/one.txt", "One\n\nIt says something.");
    file("x/deep/two.txt", "Two\n\nIt says something else.");
    file("x/.hidden", "Hidden.");
    file("x/.git/config", "Hidden.");
    model.add(List.of(files.resolve("x")));
    assertThat(model.entries()).extracting(Entry::title).containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    file("x/one.txt", "One\n\nIt says something.");
    Files.createSymbolicLink(files.resolve("x/back"), files.resolve("x"));
    model.add(List.of(files.resolve("x")));
    assertThat(model.entries()).extracting(Entry::title).containsExactly("One");
  }

  @Test
  void theTrashGivesADocumentBack() throws IOException {
    model.add(List.of(file("a.txt", "A text\n\nIt says something.")));
    model.trash(model.entries().getFirst());
    assertThat(model.entries()).isEmpty();
    notices.shown().getFirst().actions().getFirst().run().run();
    assertThat(model.entries()).extracting(Entry::title).containsExactly("A text");
  }

  @Test
  void keepsTheLinkOfAPastedText() {
    model.add(
        new Imported(
            Document.of("x", "Pasted", null, "en", "A text."),
            Format.TEXT,
            null,
            "https://example.org/a",
            List.of(),
            null,
            new byte[0]));
    assertThat(model.entries())
        .singleElement()
        .satisfies(e -> assertThat(e.origin().link()).isEqualTo("https://example.org/a"));
  }

  @Test
  void keepsTheLinkThatAPageStates() throws IOException {
    var page =
        "<html><head><title>Port strike</title><link rel=canonical href=https://example.org/port>"
            + "</head><body><article><h1>Port strike</h1>"
            + "<p>The dockers of the port went on strike on Monday, the union said.</p>"
            + "<p>Nobody knows how long the strike will last, and ships wait outside.</p>"
            + "</article></body></html>";
    model.add(List.of(file("page.html", page)));
    assertThat(model.entries())
        .singleElement()
        .satisfies(e -> assertThat(e.origin().link()).isEqualTo("https://example.org/port"));
  }

  @Test
  void aFolderWithoutTextIsNamed() throws IOException {
    file("x/.hidden", "Hidden.");
    model.add(List.of(files.resolve("x")));
    assertThat(notices.shown())
        .singleElement()
        .satisfies(n -> assertThat(n.text()).startsWith(files.resolve("x").toString()));
  }

  @Test
  void manyBadFilesAreSummedUpAndNoneIsLeftOut() {
    var missing = List.of("1", "2", "3", "4", "5").stream().map(files::resolve).toList();
    model.add(missing);
    assertThat(notices.shown())
        .singleElement()
        .satisfies(n -> assertThat(n.details()).hasSize(5).allMatch(d -> d.contains("no such")));
  }

  /// A document that another reader shared, with a mark and a correction.
  private Path shared(Edit edit) throws IOException {
    var claim =
        new AuthorClaim(
            "c1",
            new Span(0, 25),
            ClaimType.ASSESSMENT,
            new Provenance.FromRule("r"),
            ReviewState.NONE);
    var base =
        AnnotatedDocument.untagged(Document.of("s", "Harbour", null, "en", TEXT))
            .withAuthorClaims(List.of(claim));
    var review = Review.NONE.with(edit, Instant.EPOCH);
    return file("shared.json", AnnotatedJson.write(new SharedDocument(base, review)));
  }

  private static final String TEXT = "The harbour is a problem. It has been one for years.";

  @Test
  void marksAndCorrectionsComeWithASharedDocument() throws IOException {
    model.add(List.of(shared(new Edit.SetDocumentDate(LocalDate.of(2025, 9, 4)))));
    var entry = model.entries().getFirst();
    assertThat(entry.origin().kind()).isEqualTo(Origin.Kind.SHARED);
    assertThat(library.annotations(entry.id()).orElseThrow().authorClaims()).hasSize(1);
    assertThat(library.loadReview(entry.id()).decisions()).hasSize(1);
  }

  @Test
  void theReadersOwnCorrectionsStayWhenASharedDocumentComes() throws IOException {
    model.add(List.of(file("a.txt", TEXT)));
    var id = model.entries().getFirst().id();
    var own = Review.NONE.with(new Edit.SetDocumentDate(LocalDate.of(2024, 1, 1)), Instant.EPOCH);
    library.saveReview(id, own);
    model.add(List.of(shared(new Edit.SetDocumentDate(LocalDate.of(2025, 9, 4)))));
    assertThat(library.loadReview(id)).isEqualTo(own);
    assertThat(notices.shown())
        .singleElement()
        .satisfies(n -> assertThat(n.text()).contains("was here already"));
  }
}
