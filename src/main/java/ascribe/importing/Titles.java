package ascribe.importing;

import ascribe.model.Document;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names a text that brings no title: by its first line of at most 120 characters without a final
/// stop, otherwise by its first eight words.
final class Titles {

  /// Code points.
  private static final int LONGEST = 120;

  private static final int WORDS = 8;

  /// A title may ask or shout, but it neither stops nor leads on.
  private static final Pattern STOP = Pattern.compile("(?s).*[.…;:,][\\p{Pf}\\p{Pi}\"')\\]]*");

  private Titles() {}

  /// @param document a document whose title is not known yet
  static String of(Document document) {
    String text = document.text();
    for (var paragraph : document.paragraphs()) {
      int end = Math.min(paragraph.end(), paragraph.start() + 3 * LONGEST);
      String words = tidy(text.substring(paragraph.start(), end));
      if (Dates.isDateLine(words)) {
        continue;
      }
      boolean whole = end == paragraph.end();
      boolean title =
          whole
              && words.codePointCount(0, words.length()) <= LONGEST
              && !STOP.matcher(words).matches();
      return title ? words : firstWords(tidy(text.substring(paragraph.start())));
    }
    return firstWords(tidy(text));
  }

  /// One line without blanks at its ends or twice in a row.
  static String tidy(String words) {
    return words
        .substring(0, Math.min(words.length(), 4 * LONGEST))
        .strip()
        .replaceAll("[\\s\\p{Z}\\uFEFF]+", " ")
        .strip();
  }

  private static String firstWords(String words) {
    var first = Stream.of(words.split(" ", WORDS + 1)).toList();
    return first.size() <= WORDS
        ? words
        : first.stream().limit(WORDS).collect(Collectors.joining(" ")) + " …";
  }
}
