package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowArgumentsTest {

  @TempDir private Path folder = Path.of("");

  private static void assertRefused(String sentence, String... arguments) {
    assertThat(AscribeCommand.accepts(arguments)).isFalse();
    assertThatThrownBy(() -> WindowArguments.of(arguments))
        .isInstanceOf(UsageException.class)
        .hasMessage(sentence);
  }

  @Test
  void takesFilesAndTheLibrarysFolderInAnyOrder() throws UsageException {
    var missing = List.of("missing.txt", "there/too", "c:\\news");
    assertThat(WindowArguments.of()).isEqualTo(new WindowArguments(List.of(), null));
    for (var arguments :
        new String[][] {
          {"--data-dir", "library", "missing.txt", "there/too", "c:\\news"},
          {"missing.txt", "there/too", "c:\\news", "--data-dir", "library"},
          {"missing.txt", "--data-dir=library", "there/too", "c:\\news"},
        }) {
      assertThat(WindowArguments.of(arguments))
          .isEqualTo(new WindowArguments(missing, Path.of("library")));
    }
  }

  @Test
  void aWordThatIsNoFileIsAMistypedCommand() {
    var sentence =
        "frobnicate: there is no such command or file."
            + " Commands: tag, export, list, picture, verify, evaluate, help.";
    assertRefused(sentence, "frobnicate");
    assertRefused(sentence, "frobnicate", "a.txt");
    assertRefused(sentence, "--data-dir", "library", "frobnicate");
  }

  @Test
  void aWordThatIsAFileIsOpened() throws Exception {
    var file = namedWithoutDot();
    try {
      assertThat(WindowArguments.of(file.toString()).files()).containsExactly(file.toString());
    } finally {
      Files.delete(file);
    }
  }

  /// A file beside which the test runs, so that its name alone leads there.
  private static Path namedWithoutDot() throws IOException {
    return Files.createFile(Path.of("word" + System.nanoTime()));
  }

  @Test
  void tellsWhereACommandBelongs() {
    assertRefused("list: a command comes before its options.", "--data-dir", "library", "list");
  }

  @Test
  void refusesOptionsThatThereAreNot() {
    assertRefused("--tagger: there is no such option. See ascribe --help.", "--tagger", "fast");
    assertRefused("ascribe: --data-dir needs a folder", "a.txt", "--data-dir");
    assertRefused("ascribe: --data-dir needs a folder", "--data-dir=");
  }

  @Test
  void knowsWhatIsForTheCommandLine() {
    assertThat(AscribeCommand.accepts(new String[] {"help"})).isTrue();
    assertThat(AscribeCommand.accepts(new String[] {"list", "--data-dir", "library"})).isTrue();
    assertThat(AscribeCommand.accepts(new String[] {folder.toString()})).isFalse();
  }
}
