package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureWordsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void tellsInWordsWhatIsWrongWithAFile() {
    assertThat(FailureWords.of(new NoSuchFileException("a")))
        .isEqualTo("a: there is no such file or folder.");
    assertThat(FailureWords.of(new AccessDeniedException("a")))
        .isEqualTo("a: it may not be read or written: you lack the permission.");
    assertThat(FailureWords.of(new NotDirectoryException("a")))
        .isEqualTo("a: this is a file, not a folder.");
    assertThat(FailureWords.of(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("a: it cannot be read or written (No space left on device).");
    assertThat(FailureWords.of(new UncheckedIOException(new NoSuchFileException("a"))))
        .isEqualTo("a: there is no such file or folder.");
  }

  @Test
  void leavesOtherMessagesAsTheyAre() {
    assertThat(FailureWords.of(new IOException("interrupted"))).isEqualTo("ascribe: interrupted");
    assertThat(FailureWords.of(new IllegalStateException()))
        .isEqualTo("ascribe: java.lang.IllegalStateException");
  }

  @Test
  void namesWhatGoldDataLack() {
    assertThat(Ran.with("evaluate", "attribution", folder, "--tagger", "rules"))
        .isEqualTo(new Ran(1, "", folder.resolve("text") + ": there is no such file or folder.\n"));
  }

  @Test
  void namesAFileThatStandsWhereAFolderShould() throws IOException {
    var text = Files.writeString(folder.resolve("a.txt"), "“It rains,” said Ann Lund.\n");
    assertThat(Ran.with("tag", text, "--tagger", "rules", "--out", text))
        .isEqualTo(new Ran(1, "", text + ": this is a file, not a folder.\n"));
  }
}
