package ascribe.ui.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final byte[] AFTER = "after".getBytes(UTF_8);

  @TempDir private Path folder = Path.of("");

  @Test
  void writesAFileWholeAndLeavesNoDraft() throws IOException {
    var file = Files.writeString(folder.resolve("a.md"), "before");
    AtomicFile.write(file, AFTER);
    assertThat(file).hasContent("after");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.md"), new byte[0]))
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesNoDraftWhereItCannotWrite() throws IOException {
    var taken = Files.createDirectories(folder.resolve("a.md/full"));
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.md"), AFTER))
        .isInstanceOf(IOException.class);
    assertThat(taken).isDirectory();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.md"));
    }
  }

  @Test
  void aNewFileMayBeReadByWhomTheSystemLetsReadOthers() throws IOException {
    assumePermissions();
    var ordinary = Files.writeString(folder.resolve("ordinary.md"), "");
    var file = folder.resolve("a.md");
    AtomicFile.write(file, AFTER);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
    assumePermissions();
    var file = Files.writeString(folder.resolve("a.md"), "before");
    for (var permissions : new String[] {"rw-------", "rw-rw-r--", "r--r-----"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      AtomicFile.write(file, AFTER);
      assertThat(file).hasContent("after");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  /// Windows knows none of this kind.
  private void assumePermissions() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
  }
}
