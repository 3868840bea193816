package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the search through the library is stopped, and goes on.
class TagRestTest extends TagRestBench {

  @Test
  void whatTheReaderStoppedStaysStopped() {
    List.of("C", "B", "A").forEach(this::add);
    during.put("B", this::cancel);
    list();
    assertThat(begun).containsExactly("A", "B");
    assertThat(ended).containsExactly("A");
    library.setTitle(documents.entries().getFirst().id(), "Another title");
    list();
    assertThat(begun).containsExactly("A", "B");
    assertThat(board.running()).isEmpty();
  }

  @Test
  void documentsThatComeAfterAStopAreTaggedAsEver() {
    List.of("C", "B", "A").forEach(this::add);
    during.put("A", this::cancel);
    list();
    add("New");
    list();
    assertThat(ended).containsExactly("New");
  }

  @Test
  void goesOnWithWhatWasStoppedWhenTheReaderAsks() {
    List.of("C", "B", "A").forEach(this::add);
    during.put("A", this::cancel);
    list();
    assertThat(rest.again(documents.entries())).isEqualTo(3);
    work();
    assertThat(ended).containsExactly("A", "B", "C");
  }

  @Test
  void aStopIsForWhatCameMeanwhileToo() {
    add("A");
    during.put(
        "A",
        () -> {
          add("Meanwhile");
          list();
          cancel();
        });
    list();
    library.setTitle(documents.entries().getFirst().id(), "Another title");
    list();
    assertThat(begun).containsExactly("A");
  }

  @Test
  void goesOnWithWhatCameMeanwhile() {
    add("A");
    during.put(
        "A",
        () -> {
          add("Meanwhile");
          list();
          assertThat(board.running()).hasSize(1);
        });
    list();
    assertThat(ended).containsExactly("A", "Meanwhile");
  }
}
