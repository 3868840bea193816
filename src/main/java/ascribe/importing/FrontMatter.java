package ascribe.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields before a Markdown text between two lines of hyphens. Only plain `key: value` lines
/// are read.
///
/// @param end where the text begins (UTF-16)
record FrontMatter(Map<String, String> fields, int end) {

  private static final Pattern WHOLE =
      Pattern.compile(
          "---\\h*\\R(?<fields>(?:[\\w-]++:.*+\\R|\\h.*+\\R|#.*+\\R|-\\h.*+\\R|\\R)++)"
              + "(?:---|\\.\\.\\.)\\h*+(?:\\R|$)");
  private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):\\h*(.*?)\\h*$");

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static FrontMatter of(String text) {
    var whole = WHOLE.matcher(text);
    if (!whole.lookingAt()) {
      return new FrontMatter(Map.of(), 0);
    }
    var fields = new HashMap<String, String>();
    var field = FIELD.matcher(whole.group("fields"));
    while (field.find()) {
      String value = field.group(2).replaceAll("^[\"'](.*)[\"']$", "$1").strip();
      if (!value.isEmpty()) {
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return new FrontMatter(fields, whole.end());
  }
}
