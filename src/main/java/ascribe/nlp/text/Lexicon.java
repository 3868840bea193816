package ascribe.nlp.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads word lists and tables that lie beside a class: lines of UTF-8, where those that are empty
/// or start with "#" do not count.
public final class Lexicon {

  private Lexicon() {}

  /// The lines of the resource `name`.
  ///
  /// @param beside a class of the package whose resource it is
  /// @throws IllegalStateException when there is no such resource
  public static List<String> lines(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of one kind in a table, whose lines are a kind, a tab and words parted by blanks.
  public static Set<String> words(Class<?> beside, String name, String kind) {
    return lines(beside, name).stream()
        .map(line -> line.split("\t"))
        .filter(fields -> fields[0].equals(kind))
        .flatMap(fields -> Stream.of(fields[1].split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The lines as a set, for lists of one word a line.
  public static Set<String> words(Class<?> beside, String name) {
    return Set.copyOf(lines(beside, name));
  }
}
