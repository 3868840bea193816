package ascribe.nlp.text;

import java.util.Set;

/// Tells apostrophes at the beginning of a word from opening quotation marks.
final class Apostrophes {

  /// What follows the apostrophe of words that have lost their beginning.
  private static final Set<String> ELIDED = Lexicon.words(Apostrophes.class, "elided-words.txt");

  private Apostrophes() {}

  /// Whether the word or figure at `start`, right after a mark, has lost its beginning: ’em, ’90s,
  /// ’24.
  static boolean elidesAt(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= 7 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    return ELIDED.contains(word.toLowerCase(java.util.Locale.ROOT))
        || word.matches("\\d\\d(?:s|ers?)?");
  }
}
