package ascribe.nlp.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A lexicon file beside this class: lines of columns parted by tabs; lines that start with "#" are
/// comments.
final class Table {

  private Table() {}

  /// The rows of the file, each padded with empty columns to at least `columns`.
  static List<List<String>> rows(String file, int columns) {
    try (var in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(Arrays.copyOf(pad(line, columns), columns)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a file of one column.
  static Set<String> words(String file) {
    return rows(file, 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  private static String[] pad(String line, int columns) {
    return (line + "\t".repeat(columns)).split("\t", -1);
  }

  /// The parts of a cell that are separated by "|".
  static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
