package ascribe.nlp.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the tables of cases beside the tests.
final class Tables {

  private Tables() {}

  static Stream<String> lines(String name) {
    try (var table = Objects.requireNonNull(Tables.class.getResourceAsStream(name))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
