package ascribe.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The name of something the program remembers, with its type and its value until it is set. A
/// stored value that cannot be read counts as not set.
///
/// @param read throws any runtime exception for text that is no value
public record Setting<T>(
    String name, T fallback, Function<T, String> write, Function<String, T> read) {

  public static Setting<String> text(String name, String fallback) {
    return new Setting<>(name, fallback, s -> s, s -> s);
  }

  public static Setting<Integer> number(String name, int fallback) {
    return new Setting<>(name, fallback, n -> n.toString(), Integer::valueOf);
  }

  public static Setting<Double> decimal(String name, double fallback) {
    return new Setting<>(name, fallback, n -> n.toString(), Setting::finite);
  }

  public static Setting<Boolean> flag(String name, boolean fallback) {
    return new Setting<>(name, fallback, b -> b.toString(), s -> s.equals("true"));
  }

  public static <E extends Enum<E>> Setting<E> constant(String name, E fallback) {
    return new Setting<>(
        name, fallback, Enum::name, s -> Enum.valueOf(fallback.getDeclaringClass(), s));
  }

  /// Texts without line feeds.
  public static Setting<List<String>> texts(String name) {
    return new Setting<>(
        name,
        List.of(),
        list -> list.stream().map(s -> s.replace('\n', ' ')).collect(Collectors.joining("\n")),
        s -> s.isEmpty() ? List.of() : Arrays.asList(s.split("\n")));
  }

  private static Double finite(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }
}
