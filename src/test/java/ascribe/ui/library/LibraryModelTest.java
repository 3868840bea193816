package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.ui.notice.Notice;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    model = new LibraryModel(library, this::read, workers, new TaskBoard(), notices);
    model.onAdded(added::add);
    files = Files.createDirectory(folder.resolve("files"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Intake.Result read(Path file) {
    try {
      var name = file.getFileName().toString();
      var text = Files.readString(file);
      return text.isEmpty()
          ? new Intake.Refused(name + " is empty.")
          : new Intake.Taken(Document.of(name, name, null, "en", text), new byte[0]);
    } catch (IOException e) {
      return new Intake.Refused(file.getFileName() + " is missing.");
    }
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
            file("a.txt", "A text."),
            file("b.txt", ""),
            files.resolve("no.txt"),
            file("c.txt", "C text.")));
    assertThat(model.entries())
        .extracting(Entry::title)
        .containsExactlyInAnyOrder("a.txt", "c.txt");
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("b.txt is empty.", "no.txt is missing.");
    assertThat(added).hasSize(1);
  }

  @Test
  void takesInTheFilesOfAFolderButNoHiddenOnes() throws IOException {
    file("x/one.txt", "One.");
    file("x/deep/two.txt", "Two.");
    file("x/.hidden", "Hidden.");
    file("x/.git/config", "Hidden.");
    model.add(List.of(files.resolve("x")));
    assertThat(model.entries())
        .extracting(Entry::title)
        .containsExactlyInAnyOrder("one.txt", "two.txt");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    file("x/one.txt", "One.");
    Files.createSymbolicLink(files.resolve("x/back"), files.resolve("x"));
    model.add(List.of(files.resolve("x")));
    assertThat(model.entries()).extracting(Entry::title).containsExactly("one.txt");
  }

  @Test
  void theTrashGivesADocumentBack() throws IOException {
    model.add(List.of(file("a.txt", "A text.")));
    model.trash(model.entries().getFirst());
    assertThat(model.entries()).isEmpty();
    Objects.requireNonNull(notices.shown().getFirst().action()).run().run();
    assertThat(model.entries()).extracting(Entry::title).containsExactly("a.txt");
  }

  @Test
  void keepsTheLinkOfAPastedText() {
    model.add(Document.of("x", "Pasted", null, "en", "A text."), " https://example.org/a ");
    assertThat(model.entries())
        .singleElement()
        .satisfies(e -> assertThat(e.origin().link()).isEqualTo("https://example.org/a"));
  }
}
