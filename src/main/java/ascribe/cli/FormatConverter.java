package ascribe.cli;

import ascribe.exporting.ExportFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of an export format.
final class FormatConverter implements ITypeConverter<ExportFormat> {

  @Override
  public ExportFormat convert(String name) {
    return ExportFormat.named(name)
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + name
                    + "' is none of "
                    + Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::id)
                        .collect(Collectors.joining(", "))));
  }
}
