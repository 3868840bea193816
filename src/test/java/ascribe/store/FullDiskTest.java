package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.review.Edit;
import ascribe.review.Review;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that may not grow answers as one on a full disk does.
class FullDiskTest {

  private static final Review LONG =
      Review.NONE.with(new Edit.SetTitle("A long title. ".repeat(50_000)), Instant.EPOCH);

  private Library library;
  private String id;

  @BeforeEach
  void open(@TempDir Path folder) {
    library = Library.open(folder).library();
    id = Articles.addAnnotated(library, 1).id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void full() {
    library.database.change(sql -> sql.execute("PRAGMA max_page_count = 1"));
  }

  @Test
  void whatCannotBeKeptIsRefusedInWords() {
    full();
    assertThatThrownBy(() -> library.saveReview(id, LONG))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("disk is full");
    assertThat(library.loadReview(id)).isEqualTo(Review.NONE);
  }

  @Test
  void theListIsShownAsItWasWhenItCannotBeMadeAnew() {
    library.saveReview(id, LONG);
    full();
    assertThat(library.entries()).extracting(Entry::title).containsExactly("Harbour report 1");
    assertThat(library.search("safe", 9).texts()).hasSize(1);
    library.database.change(sql -> sql.execute("PRAGMA max_page_count = 1000000"));
    assertThat(library.entries().getFirst().title()).startsWith("A long title. A long");
    assertThat(library.loadReview(id)).isEqualTo(LONG);
  }
}
