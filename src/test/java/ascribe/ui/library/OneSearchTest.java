package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the search through the library leaves documents to the desk and to the trash.
class OneSearchTest extends TagRestBench {

  @Test
  void leavesANewDocumentToTheDesk() throws IOException {
    var file = Files.writeString(folder.resolve("new.txt"), "New\n\nIt says something.");
    documents.add(List.of(file));
    work();
    assertThat(desk.state().base().document().title()).isEqualTo("New");
    assertThat(begun).containsExactly("New");
  }

  @Test
  void givesUpTheDocumentThatIsOpened() {
    add("B");
    var id = add("A");
    during.put("A", () -> opener.open(id));
    list();
    assertThat(ended).containsExactlyInAnyOrder("A", "B");
    assertThat(begun).containsExactlyInAnyOrder("A", "A", "B");
    assertThat(desk.awaiting()).isFalse();
  }

  @Test
  void doesNotSearchInTheBackgroundWhatWasStoppedOnTheDesk() {
    var id = add("A");
    opener.open(id);
    during.put("A", this::cancel);
    work();
    opener.open(add("B"));
    list();
    assertThat(begun).containsExactly("A", "B");
    opener.open(id);
    work();
    assertThat(ended).containsExactly("B", "A");
  }

  @Test
  void theTrashEndsTheSearchInIt() {
    add("B");
    add("A");
    during.put(
        "A",
        () -> {
          documents.trash(documents.entries().getFirst());
          work();
        });
    list();
    assertThat(begun).containsExactly("A", "B");
    assertThat(ended).containsExactly("B");
    library.restore(library.trashed().getFirst().id());
    list();
    assertThat(ended).containsExactly("B", "A");
  }

  @Test
  void doesNotBeginWithADocumentInTheTrash() {
    var id = add("B");
    add("A");
    during.put("A", () -> library.trash(id));
    list();
    assertThat(begun).containsExactly("A");
  }
}
