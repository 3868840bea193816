package ascribe.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the paragraphs of a text. Where lines are hard-wrapped, a paragraph ends at a blank line;
/// elsewhere at every line end.
public final class Paragraphs {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
  private static final Pattern BLANK_LINE =
      Pattern.compile(
          "(?:\\r\\n|[\\n\\r\\u2028])[\\h]*(?:(?:\\r\\n|[\\n\\r\\u2028])[\\h]*)+|\\u2029");

  /// No hard-wrapping program fills wider lines than this (UTF-16 units).
  private static final int WIDEST_WRAP = 100;

  private Paragraphs() {}

  public static List<Span> of(String text) {
    return split(text, hardWrapped(text) ? BLANK_LINE : LINE_END);
  }

  private static List<Span> split(String text, Pattern separator) {
    var paragraphs = new ArrayList<Span>();
    var matcher = separator.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(paragraphs, text, start, matcher.start());
      start = matcher.end();
    }
    add(paragraphs, text, start, text.length());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Span(start, end));
    }
  }

  /// Lines are hard-wrapped when all are short and most line ends inside blocks break a sentence:
  /// the line before ends in a word or a comma, and the line after begins in lower case or with a
  /// figure.
  private static boolean hardWrapped(String text) {
    int inner = 0;
    int broken = 0;
    for (var block : split(text, BLANK_LINE)) {
      var words = block.of(text);
      var lines = split(words, LINE_END);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > WIDEST_WRAP) {
          return false;
        }
        if (i > 0) {
          inner++;
          char last = words.charAt(lines.get(i - 1).end() - 1);
          char next = words.charAt(lines.get(i).start());
          boolean open = last == ',' || last == '-' || Character.isLetterOrDigit(last);
          broken += open && (Character.isLowerCase(next) || Character.isDigit(next)) ? 1 : 0;
        }
      }
    }
    return inner > 0 && 2 * broken > inner;
  }
}
