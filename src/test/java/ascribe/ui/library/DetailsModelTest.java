package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.session.Session;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.desk.Desk;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsModelTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  private final Notices notices = new Notices();
  private final Desk desk = new Desk();
  private Library library;
  private LibraryModel documents;
  private DetailsModel model;
  private String id;

  @BeforeEach
  void open(@TempDir Path folder) {
    library = Library.open(folder).library();
    var workers = new Workers(Runnable::run, Runnable::run);
    documents = new LibraryModel(library, workers, new TaskBoard(), notices);
    model = new DetailsModel(library, desk, documents, notices);
    var origin = new Origin(Origin.Kind.CLIPBOARD, null, null, Instant.EPOCH);
    var document = Document.of("x", "Harbor", null, "en", "The harbour is open.");
    id = library.add(document, origin, new byte[0]).id();
    library.setTags(id, List.of("sea"));
    documents.refresh();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Entry entry() {
    return documents.entries().getFirst();
  }

  private void undo() {
    notices.shown().getLast().actions().getFirst().run().run();
  }

  @Test
  void changesADocumentThatIsNotOpenAndTakesItBack() {
    model.change(entry(), new Details("Harbour", DAY, List.of("ice", "sea")));
    assertThat(Details.of(entry())).isEqualTo(new Details("Harbour", DAY, List.of("ice", "sea")));
    undo();
    assertThat(Details.of(entry())).isEqualTo(new Details("Harbor", null, List.of("sea")));
  }

  @Test
  void theOpenDocumentIsCorrectedInOneStepOfItsOwnUndo() {
    var base = AnnotatedDocument.untagged(library.document(id).orElseThrow());
    var session =
        new Session(
            base,
            library.loadReview(id),
            r -> {
              library.saveReview(id, r);
              documents.refresh();
            },
            InstantSource.system());
    desk.open(session);
    model.change(entry(), new Details("Harbour", DAY, List.of("sea")));
    assertThat(desk.state().shown().document().title()).isEqualTo("Harbour");
    assertThat(entry().date()).isEqualTo(DAY);
    session.undo();
    assertThat(Details.of(entry())).isEqualTo(new Details("Harbor", null, List.of("sea")));
  }

  @Test
  void whatIsNotChangedIsNoCorrection() {
    model.change(entry(), Details.of(entry()));
    assertThat(library.loadReview(id).decisions()).isEmpty();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void readsTagsBetweenCommas() {
    assertThat(Details.tags(" sea, North  Sea ;ice,, Sea, \"old\""))
        .containsExactly("ice", "North Sea", "old", "sea");
    assertThat(Details.tags(" , ")).isEmpty();
  }

  @Test
  void offersTheMostFrequentTagsFirst() {
    var origin = new Origin(Origin.Kind.CLIPBOARD, null, null, Instant.EPOCH);
    var document = Document.of("y", "Ice", null, "en", "The ice is thin.");
    library.setTags(library.add(document, origin, new byte[0]).id(), List.of("a", "sea"));
    documents.refresh();
    assertThat(model.tags()).containsExactly("sea", "a");
  }
}
