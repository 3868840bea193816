package ascribe.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day.
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + typed + "' is no day such as 2025-08-15");
    }
  }
}
