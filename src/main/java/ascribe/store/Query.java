package ascribe.store;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader typed into the search field, as an expression of FTS5 in which nothing is an
/// operator: every word must stand in the text, words in quotation marks stand together, and the
/// last word may be the beginning of one.
final class Query {

  /// More words narrow no search and overrun the stack of the database's parser.
  private static final int MOST = 24;

  private static final int LONGEST = 200;

  private static final Pattern PART =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»]|$)|([^\\s\"“”„«»]+)");

  private Query() {}

  /// The expression, or nothing when `typed` holds no word.
  static Optional<String> expression(String typed) {
    var parts = new ArrayList<String>();
    boolean open = false;
    var matcher = PART.matcher(typed);
    while (matcher.find() && parts.size() < MOST) {
      var phrase = matcher.group(1);
      var words = words(phrase == null ? matcher.group(2) : phrase);
      if (!words.isBlank()) {
        parts.add("\"" + words + "\"");
        open = phrase == null;
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean unfinished =
        open && isWordPart(typed.codePointBefore(typed.length())) && mayGrow(parts.getLast());
    return Optional.of(String.join(" ", parts) + (unfinished ? "*" : ""));
  }

  /// A single letter begins too many words to look for them all; a single ideograph does not.
  private static boolean mayGrow(String part) {
    return part.codePointCount(1, part.length() - 1) > 1
        || Character.isIdeographic(part.codePointAt(1));
  }

  /// Only what the tokenizer takes for words: its marks, quotation marks and zero bytes become
  /// blanks.
  private static String words(String text) {
    var words = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isWordPart(c) ? c : ' ')
        .forEach(words::appendCodePoint);
    return words.toString().strip();
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.PRIVATE_USE,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
