package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCloseTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("library.db");
  }

  @Test
  void holdsOnceAfterALibraryWasClosed() throws IOException {
    Library.open(folder).library().close();
    assertThat(CleanClose.take(file())).isTrue();
    assertThat(CleanClose.take(file())).isFalse();
  }

  @Test
  void holdsNoMoreWhenTheDatabaseWasTouched() throws IOException {
    Library.open(folder).library().close();
    Files.setLastModifiedTime(file(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertThat(CleanClose.take(file())).isFalse();
  }

  @Test
  void isNotLeftWhileALibraryIsOpenNorAfterDamageWasMet() throws IOException {
    var library = Library.open(folder).library();
    try (library) {
      assertThat(folder.resolve("library.closed")).doesNotExist();
      var database = Database.open(file(), Database.Mode.LOG);
      org.assertj.core.api.Assertions.assertThatThrownBy(() ->
              database.change(_ -> {
                throw new StoreException(StoreException.Reason.DAMAGED, "damaged");
              }))
          .isInstanceOf(StoreException.class);
      database.close();
      assertThat(database.closedSound()).isFalse();
    }
    assertThat(folder.resolve("library.closed")).exists();
  }
}
