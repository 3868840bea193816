package ascribe.nlp.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes words as the part-of-speech model has seen them: with straight marks and plain hyphens,
/// and lines in capitals in lower case. Only ever read by the model.
final class PlainForms {

  private static final Pattern DOUBLE_MARK = Pattern.compile("[“”„‟«»＂]|``|''");
  private static final Pattern SINGLE_MARK = Pattern.compile("[’‘‛‚`]");
  private static final Pattern DASH = Pattern.compile("[–—―‒‑]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\p{Cf}]");

  private PlainForms() {}

  static String[] of(List<String> forms) {
    boolean capitals = inCapitals(forms);
    String[] plain = new String[forms.size()];
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (form.chars().anyMatch(c -> c > 127 || c == '`' || c == '\'')) {
        form = DOUBLE_MARK.matcher(form).replaceAll("\"");
        form = SINGLE_MARK.matcher(form).replaceAll("'");
        form = DASH.matcher(form).replaceAll("-");
        String visible = INVISIBLE.matcher(form).replaceAll("");
        form = visible.isEmpty() ? form : visible;
      }
      plain[i] = capitals && form.length() > 1 ? form.toLowerCase(Locale.ROOT) : form;
    }
    return plain;
  }

  /// Three words or more of four letters or more, all in capitals.
  private static boolean inCapitals(List<String> forms) {
    int words = 0;
    for (String form : forms) {
      if (form.length() >= 4 && Character.isLetter(form.charAt(0))) {
        if (form.chars().anyMatch(Character::isLowerCase)) {
          return false;
        }
        words++;
      }
    }
    return words >= 3;
  }
}
