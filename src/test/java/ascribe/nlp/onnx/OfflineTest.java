package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// Nothing that a reader reads is reported anywhere.
class OfflineTest {

  /// Where releases of the runtime from 1.29 on send their events.
  private static final String COLLECTOR = "events.data.microsoft.com";

  @Test
  void theRuntimeOfNoSystemKnowsWhereToReport() throws Exception {
    var jar =
        Path.of(OrtEnvironment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var zip = new ZipFile(jar.toFile())) {
      var libraries = zip.stream().filter(e -> e.getName().matches(".*\\.(so|dylib|dll)")).toList();
      assertThat(libraries).hasSizeGreaterThan(3);
      for (var library : libraries) {
        assertThat(holds(zip, library)).as(library.getName()).isFalse();
      }
    }
  }

  private static boolean holds(ZipFile zip, ZipEntry library) throws IOException {
    try (var in = zip.getInputStream(library)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(COLLECTOR);
    }
  }
}
