package ascribe.ui.export;

import ascribe.exporting.TemplateException;
import ascribe.ui.i18n.Messages;

/// Says in the window's language why a layout cannot be used.
final class LayoutWords {

  private LayoutWords() {}

  static String of(TemplateException e) {
    return Messages.get(key(e.fault()), e.line(), e.placeholder());
  }

  static String key(TemplateException.Fault fault) {
    return switch (fault) {
      case MARKED -> "export.layoutMarked";
      case NOT_CLOSED -> "export.layoutNotClosed";
      case CLOSES_NOTHING -> "export.layoutClosesNothing";
      case UNKNOWN -> "export.layoutUnknown";
      case TOO_DEEP -> "export.layoutTooDeep";
    };
  }
}
