package ascribe.ui.export;

import ascribe.exporting.ExportFormat;
import ascribe.ui.i18n.Messages;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names formats in the window's language.
final class FormatWords extends StringConverter<ExportFormat> {

  @Override
  public String toString(@Nullable ExportFormat format) {
    return format == null ? "" : Messages.of(format);
  }

  @Override
  public @Nullable ExportFormat fromString(String words) {
    return null; // the box is not editable
  }
}
