package ascribe.ui.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts of the window, in the language of the system: English, unless there is a bundle for
/// it. Texts are patterns of [MessageFormat]; apostrophes in them are typographic (’).
public final class Messages {

  private static final String BUNDLE = "ascribe.ui.i18n.messages";

  private Messages() {}

  /// The text of `key` with `arguments` filled in.
  ///
  /// @throws java.util.MissingResourceException when no text has that key
  public static String get(String key, Object... arguments) {
    return in(Locale.getDefault(Locale.Category.DISPLAY), key, arguments);
  }

  /// The text of a key that is put together in the program and may have none.
  public static Optional<String> find(String key) {
    return bundle(Locale.getDefault(Locale.Category.DISPLAY)).containsKey(key)
        ? Optional.of(get(key))
        : Optional.empty();
  }

  /// The word or sentence for a constant, under the key "Type.CONSTANT".
  public static String of(Enum<?> constant, Object... arguments) {
    return get(key(constant), arguments);
  }

  static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /// The text of `key` in a language of its own.
  public static String in(Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
  }

  static ResourceBundle bundle(Locale locale) {
    // Without a fallback control, an English reader on a German system default would read German.
    return ResourceBundle.getBundle(
        BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
