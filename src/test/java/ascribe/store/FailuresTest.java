package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

  @TempDir private Path folder = Path.of("");

  private final IOException denied = new AccessDeniedException("library.lock");

  @Test
  void aFolderThatMayNotBeReadIsNotCalledOneThatCannotBeWrittenTo() {
    var e = Failures.refused(denied, folder, folder.resolve("library.db"), _ -> false);
    assertThat(e.reason()).isEqualTo(Reason.FORBIDDEN);
    assertThat(e).hasMessage(folder + " may not be read: you lack the permission.");
    assertThat(e.where()).isEqualTo(folder);
  }

  @Test
  void aDatabaseThatMayNotBeReadIsNamed() throws IOException {
    var file = Files.createFile(folder.resolve("library.db"));
    var e = Failures.refused(denied, folder, file, folder::equals);
    assertThat(e.reason()).isEqualTo(Reason.FORBIDDEN);
    assertThat(e.where()).isEqualTo(file);
  }

  @Test
  void aFolderWithoutALibraryThatMayOnlyBeReadCannotBeWrittenTo() {
    var e = Failures.refused(denied, folder, folder.resolve("library.db"), _ -> true);
    assertThat(e.reason()).isEqualTo(Reason.READ_ONLY);
    assertThat(e).hasMessage(folder + " cannot be written to.");
  }
}
