package ascribe.nlp.actor.lexicon;

import ascribe.nlp.text.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A lexicon file beside this class: lines of columns parted by tabs; lines that start with "#" are
/// comments.
public final class Table {

  private Table() {}

  /// The rows of the file, each padded with empty columns to at least `columns`.
  public static List<List<String>> rows(String file, int columns) {
    return Lexicon.lines(Table.class, file).stream()
        .map(line -> List.of(Arrays.copyOf(pad(line, columns), columns)))
        .toList();
  }

  /// The words of a file of one column.
  public static Set<String> words(String file) {
    return rows(file, 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  private static String[] pad(String line, int columns) {
    return (line + "\t".repeat(columns)).split("\t", -1);
  }

  /// The parts of a cell that are separated by "|".
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
