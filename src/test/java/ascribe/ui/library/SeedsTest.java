package ascribe.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

  @Test
  void comeWithTheAnalysisThatTheFirstStartOpens(@TempDir Path directory) throws IOException {
    assertThat(Seeds.copyTo(directory))
        .extracting(p -> p.getFileName().toString())
        .contains(Seeds.FIRST + ".txt");
    assertThat(directory.resolve(Seeds.FIRST + ".txt"))
        .content()
        .startsWith("When Donald Trump picked up the phone");
  }

  @Test
  void areFoundInAJarToo(@TempDir Path directory) throws IOException {
    var jar = directory.resolve("a b.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var name : List.of("seeds/", "seeds/b.txt", "seeds/a.md")) {
        out.putNextEntry(new JarEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : name.getBytes());
      }
    }
    var target = Files.createDirectory(directory.resolve("copies"));
    var copies = Seeds.copy(URI.create("jar:" + jar.toUri() + "!/seeds"), target);
    assertThat(copies).containsExactly(target.resolve("a.md"), target.resolve("b.txt"));
    assertThat(target.resolve("b.txt")).hasContent("seeds/b.txt");
  }
}
