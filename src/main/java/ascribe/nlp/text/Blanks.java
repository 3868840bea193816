package ascribe.nlp.text;

import java.util.regex.Pattern;

/// Blanks between words: spaces of any width, those at which no line breaks among them, and line
/// ends.
public final class Blanks {

  private static final Pattern SOME = Pattern.compile("[\\s\\p{Z}]+");

  private Blanks() {}

  /// `text` with one space for each row of blanks.
  public static String single(String text) {
    return SOME.matcher(text).replaceAll(" ");
  }
}
