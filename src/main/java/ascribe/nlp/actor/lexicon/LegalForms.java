package ascribe.nlp.actor.lexicon;

import java.util.Locale;
import java.util.Set;

/// The legal forms that end the names of firms: "Inc.", "plc".
public final class LegalForms {

  private static final Set<String> FORMS = Table.words("firm-forms.txt");

  private LegalForms() {}

  /// Whether a word is one, in whatever letters, with a stop or without.
  public static boolean isOne(String word) {
    return FORMS.contains(plain(word));
  }

  /// The word in small letters and without a stop.
  public static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
