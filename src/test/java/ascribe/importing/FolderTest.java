package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir Path folder = Path.of("");

  @Test
  void listsWhatMayBeTextInTheOrderOfNames() throws IOException {
    write("b.txt", "Text");
    write("a/z.html", "<p>Text</p>");
    write("a/.hidden/c.txt", "Text");
    write(".c.txt", "Text");
    write("photo.png", "\u0089PNG\r\n");
    write("data.bin", "a\0b\0\0\0c");
    write("empty.txt", "");
    assertThat(walk()).containsExactly("a/z.html", "b.txt", "empty.txt");
  }

  @Test
  void entersEachFolderOnce() throws IOException {
    write("a/b.txt", "Text");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("a"));
    assertThat(walk()).containsExactly("a/b.txt");
  }

  @Test
  void keepsBrokenLinksSoThatReadingNamesThem() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("none"));
    assertThat(walk()).containsExactly("gone.txt");
  }

  @Test
  void givesNothingForAFolderThatIsNone() {
    assertThat(Importers.walk(folder.resolve("none"))).isEmpty();
  }

  private List<String> walk() {
    return Importers.walk(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
  }
}
