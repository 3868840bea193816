package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.ui.notice.Notice;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.Running;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How an import of many documents is taken back.
class ImportBackTest {

  private final TaskBoard board = new TaskBoard();
  private final Notices notices = new Notices();
  private final List<String> opened = new ArrayList<>();
  private Library library;
  private LibraryModel model;
  private Path folder;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    library = Library.open(directory.resolve("data")).library();
    model = new LibraryModel(library, new Workers(Runnable::run, Runnable::run), board, notices);
    model.onAdded(opened::add);
    folder = Files.createDirectory(directory.resolve("folder"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), name + "\n\nIt says something in " + name + ".");
  }

  private void files(int many) throws IOException {
    for (int i = 1; i <= many; i++) {
      file(i + ".txt");
    }
  }

  /// The button of the latest notice.
  private void press() {
    var notice = notices.shown().getLast();
    notices.dismiss(notice);
    notice.actions().getFirst().run().run();
  }

  private List<String> titles() {
    return model.entries().stream().map(Entry::title).toList();
  }

  @Test
  void putsExactlyWhatCameIntoTheTrash() throws IOException {
    var before = file("1.txt");
    model.add(List.of(before));
    files(5);
    model.add(List.of(folder));
    assertThat(titles()).hasSize(5);
    assertThat(notices.shown())
        .singleElement()
        .satisfies(n -> assertThat(n.text()).isEqualTo("4 documents added."));
    press();
    assertThat(titles()).containsExactly("1.txt");
    assertThat(library.trashed()).hasSize(4);
  }

  @Test
  void tellsWhatLeftForTheTrash() throws IOException {
    var left = new ArrayList<Set<String>>();
    model.onLeft(left::add);
    files(4);
    model.add(List.of(folder));
    assertThat(left).isEmpty();
    var ids = model.entries().stream().map(Entry::id).collect(Collectors.toSet());
    press();
    assertThat(left).containsExactly(ids);
  }

  @Test
  void bringsBackWhatWasTakenBackAndNothingElse() throws IOException {
    files(5);
    model.add(List.of(folder));
    model.trash(model.entries().getFirst());
    var byHand = library.trashed().getFirst().id();
    notices.dismiss(notices.shown().getLast());
    press();
    assertThat(model.entries()).isEmpty();
    assertThat(notices.shown().getLast().text()).startsWith("4 documents");
    press();
    assertThat(model.entries()).hasSize(4).noneMatch(e -> e.id().equals(byHand));
  }

  @Test
  void putsBackWhatAnImportBroughtOutOfTheTrash() throws IOException {
    files(4);
    model.add(List.of(folder.resolve("1.txt")));
    model.trash(model.entries().getFirst());
    model.add(List.of(folder));
    press();
    assertThat(model.entries()).isEmpty();
    assertThat(library.trashed()).hasSize(4);
  }

  @Test
  void leavesOutWhatWasDeletedSince() throws IOException {
    files(4);
    model.add(List.of(folder));
    library.trash(model.entries().getFirst().id());
    library.emptyTrash();
    press();
    assertThat(model.entries()).isEmpty();
    assertThat(notices.shown()).extracting(Notice::text).allMatch(t -> t.startsWith("3 documents"));
  }

  @Test
  void fewFilesAreNotWorthANotice() throws IOException {
    files(3);
    model.add(List.of(folder));
    assertThat(titles()).hasSize(3);
    assertThat(notices.shown()).isEmpty();
  }

  /// Stops the import when it says how far it has come for the third time, after two files.
  private LibraryModel stopping() {
    var reports = new int[1];
    return new LibraryModel(
        library,
        new Workers(
            Runnable::run,
            work -> {
              if (!board.running().isEmpty() && ++reports[0] == 3) {
                board.running().forEach(Running::cancel);
              }
              work.run();
            }),
        board,
        notices);
  }

  @Test
  void whatACancelledImportBroughtCanBeTakenBackAndRefusalsAreNamed() throws IOException {
    Files.writeString(folder.resolve("0.txt"), "");
    files(5);
    model = stopping();
    model.onAdded(opened::add);
    model.add(List.of(folder));
    assertThat(opened).isEmpty();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .satisfiesExactly(
            refused -> assertThat(refused).contains("0.txt"),
            added -> assertThat(added).isEqualTo("2 documents added."));
    assertThat(model.entries()).hasSize(2);
    press();
    assertThat(model.entries()).isEmpty();
  }
}
