package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// Imports texts for tests.
final class Imports {

  private Imports() {}

  static Imported of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Imported of(String name, byte[] content) {
    var result = Importers.read(name, content);
    assertThat(result).isInstanceOf(Imported.class);
    return (Imported) result;
  }

  static Failed failing(String name, byte[] content) {
    var result = Importers.read(name, content);
    assertThat(result).isInstanceOf(Failed.class);
    return (Failed) result;
  }
}
