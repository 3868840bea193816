package ascribe.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words, in any case; picocli's own converter lists them as Java spells them.
abstract class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> choices;

  ChoiceConverter(Class<E> choices) {
    this.choices = choices;
  }

  @Override
  public final E convert(String typed) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + typed
                    + "' is none of "
                    + Arrays.stream(choices.getEnumConstants())
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }
}
