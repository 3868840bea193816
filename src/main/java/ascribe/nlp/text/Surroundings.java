package ascribe.nlp.text;

import ascribe.model.Span;

/// What stands around a quotation mark in its paragraph. Other marks that touch it are looked
/// through: in `“‘Go` both open.
final class Surroundings {

  /// Stands for the edge of the paragraph; no text has it (a noncharacter of Unicode).
  private static final char EDGE = '\uFFFF';

  /// More marks than this in a row mean nothing.
  private static final int LONGEST_ROW = 6;

  private static final String OPENING = "([{<¿¡/";
  private static final String DASHES = "-–—―‒‑";

  private final int start;
  private final int end;

  /// The characters next to the mark, and those next to the row of marks that it stands in.
  private final char before;

  private final char beforeThat;
  private final char threeBefore;
  private final char after;
  private final char afterThat;
  private final char left;
  private final char right;
  private final char firstAfterBlank;

  Surroundings(String text, Span paragraph, int start, int end) {
    this.start = start;
    this.end = end;
    int l = start - 1;
    while (l >= paragraph.start() && start - l <= LONGEST_ROW && Marks.isMark(text.charAt(l))) {
      l--;
    }
    int r = end;
    while (r < paragraph.end() && r - end < LONGEST_ROW && Marks.isMark(text.charAt(r))) {
      r++;
    }
    before = charAt(text, paragraph, start - 1);
    beforeThat = charAt(text, paragraph, start - 2);
    threeBefore = charAt(text, paragraph, start - 3);
    after = charAt(text, paragraph, end);
    afterThat = charAt(text, paragraph, end + 1);
    left = charAt(text, paragraph, l);
    right = charAt(text, paragraph, r);
    int word = end;
    while (word < paragraph.end() && isBlank(text.charAt(word))) {
      word++;
    }
    firstAfterBlank = word > end ? charAt(text, paragraph, word) : EDGE;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// After a blank, a bracket or a dash, and right before text.
  boolean opensHere() {
    boolean free = left == EDGE || isBlank(left) || isOneOf(OPENING, left) || isOneOf(DASHES, left);
    return free && !isBlank(right) && right != EDGE;
  }

  /// Right after text, and not before a letter or figure.
  boolean closesHere() {
    return left != EDGE
        && !isBlank(left)
        && !isOneOf(OPENING, left)
        && !Character.isLetterOrDigit(right);
  }

  /// Between blanks, as in texts cut into tokens.
  boolean alone() {
    return (before == EDGE || isBlank(before)) && (after == EDGE || isBlank(after));
  }

  /// Between a stop and a word where a blank is missing: `He said:"No."` and `"No,"he said`.
  boolean jammed() {
    return isOneOf(".,:;!?…", left) && Character.isLetterOrDigit(right);
  }

  /// One of the two around the n of rock ’n’ roll.
  boolean shortAnd() {
    return (lower(after) == 'n' && isApostrophe(afterThat))
        || (lower(before) == 'n' && isApostrophe(beforeThat));
  }

  /// Between two letters or figures: an apostrophe.
  boolean insideWord() {
    return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  boolean beforeWord() {
    return Character.isLetterOrDigit(right) && !Character.isLetterOrDigit(left);
  }

  /// Before a blank and text, but not right after text, as French guillemets open.
  boolean setOff() {
    return (left == EDGE || isBlank(left)) && isBlank(after) && firstAfterBlank != EDGE;
  }

  boolean afterBlank() {
    return isBlank(before);
  }

  /// The paragraph ends with the row of marks.
  boolean last() {
    return right == EDGE;
  }

  /// After feet and inches: 6’2”.
  boolean afterFeet() {
    return Character.isDigit(before) && (isApostrophe(beforeThat) || isApostrophe(threeBefore));
  }

  boolean afterDigit() {
    return Character.isDigit(before);
  }

  /// After an s (x, z), a dropped g or a figure and before a further word, where a possessive or a
  /// foot may stand: "the workers’ rights", "goin’ home", "6' tall".
  boolean maybeApostrophe() {
    boolean ending =
        "sSxXzZ".indexOf(before) >= 0
            || ((before == 'n' || before == 'N') && (beforeThat == 'i' || beforeThat == 'I'))
            || Character.isDigit(before);
    return ending && Character.isLetterOrDigit(firstAfterBlank);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c != EDGE && Character.getType(c) == Character.FORMAT);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static boolean isOneOf(String set, char c) {
    return set.indexOf(c) >= 0;
  }

  private static char charAt(String text, Span paragraph, int offset) {
    return offset < paragraph.start() || offset >= paragraph.end() ? EDGE : text.charAt(offset);
  }
}
