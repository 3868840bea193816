package ascribe.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how many there are to be, at least one.
final class CountConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String typed) {
    try {
      int count = Integer.parseInt(typed);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new TypeConversionException("'" + typed + "' is no whole number from 1");
  }
}
