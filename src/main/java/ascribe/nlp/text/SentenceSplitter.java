package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a paragraph into sentences: after a stop with the marks and brackets that close behind it,
/// where the next word can begin one. Thread-safe.
final class SentenceSplitter {

  private static final String STOPS = ".!?…。！？";
  private static final String CLOSERS = "”’\"'»›“‘)]}」』";
  private static final String OPENERS = "“‘\"'«»‹›„‚`([{「『¿¡-–—•*";

  /// A word longer than this before a stop is no abbreviation.
  private static final int LONGEST_ABBREVIATION = 12;

  /// `“Is it over?” Lind asked.` is one sentence.
  private static final Pattern CUE_AFTER_QUOTE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]*+\\s++){1,4}?(?:said|says|asked|asks|wrote|writes|told|added|"
              + "adds|shouted|cried|replied|wondered|tweeted|exclaimed|warned)\\b");

  private static final int LONGEST_CUE_REGION = 80;

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> split(String text, Span paragraph) {
    var sentences = new ArrayList<Span>();
    int start = paragraph.start();
    for (int at = start; at < paragraph.end(); at++) {
      if (STOPS.indexOf(text.charAt(at)) >= 0) {
        var stop = Stop.at(text, paragraph, at);
        if (stop.end() >= paragraph.end()) {
          break;
        }
        if (ends(text, paragraph, start, stop)) {
          sentences.add(new Span(start, stop.end()));
          start = stop.next();
        }
        at = stop.end() - 1;
      }
    }
    sentences.add(new Span(start, paragraph.end()));
    return sentences;
  }

  /// A row of stops with what closes behind it.
  ///
  /// @param first where the row begins
  /// @param signs where the row ends, before what closes
  /// @param end after what closes
  /// @param next where the text goes on after blanks
  private record Stop(int first, int signs, int end, int next) {

    static Stop at(String text, Span paragraph, int first) {
      int signs = first;
      while (signs < paragraph.end()
          && (isStop(text, signs)
              || (text.charAt(signs) == ' '
                  && signs + 1 < paragraph.end()
                  && text.charAt(signs - 1) == '.'
                  && text.charAt(signs + 1) == '.'))) {
        signs++;
      }
      int end = signs;
      while (end < paragraph.end() && closes(text, paragraph, end)) {
        end++;
      }
      // A French closing mark stands behind a blank.
      if (end + 1 < paragraph.end()
          && Surroundings.isBlank(text.charAt(end))
          && text.charAt(end + 1) == '»') {
        end += 2;
      }
      int next = end;
      while (next < paragraph.end() && Surroundings.isBlank(text.charAt(next))) {
        next++;
      }
      return new Stop(first, signs, end, next);
    }

    private static boolean isStop(String text, int at) {
      return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /// An opening mark that touches the stop because a blank is missing does not close.
    private static boolean closes(String text, Span paragraph, int at) {
      char c = text.charAt(at);
      boolean wordBehind =
          at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
      return CLOSERS.indexOf(c) >= 0 && !((c == '“' || c == '‘') && wordBehind);
    }

    boolean closesSomething() {
      return end > signs;
    }

    boolean single(String text) {
      return signs == first + 1 && text.charAt(first) == '.';
    }
  }

  private boolean ends(String text, Span paragraph, int start, Stop stop) {
    int word = stop.next();
    while (word < paragraph.end()
        && (OPENERS.indexOf(text.charAt(word)) >= 0 || Surroundings.isBlank(text.charAt(word)))) {
      word++;
    }
    String next = wordAt(text, paragraph, word);
    boolean quoted = word > stop.next();
    if (stop.next() == stop.end()) {
      return jammed(text, stop, next, quoted);
    }
    if (!canBegin(next, quoted)) {
      return false;
    }
    if (stop.closesSomething() && text.charAt(stop.signs() - 1) != '.') {
      return !cueFollows(text, paragraph, stop.next());
    }
    if (!stop.single(text)) {
      return true;
    }
    String before = wordBefore(text, start, stop.first());
    if (isListNumber(text, start, stop.first())) {
      return false;
    }
    boolean marked = quoted && Marks.isMark(text.charAt(stop.next()));
    // Behind an abbreviation a bracket or a dash goes on: "Fla. - Two days", "Jr. (Ohio)".
    String following = quoted && !marked ? "" : next;
    return before.isEmpty() || abbreviations.endsSentence(before, following, marked);
  }

  /// No blank follows: a new sentence begins where a mark opens, or after a plain word where one
  /// follows that mostly begins sentences.
  private boolean jammed(String text, Stop stop, String next, boolean quoted) {
    if (quoted) {
      char opener = text.charAt(stop.next());
      return (opener == '“' || opener == '«' || opener == '„') && !next.isEmpty();
    }
    return !stop.closesSomething()
        && stop.first() >= 3
        && Character.isLowerCase(text.charAt(stop.first() - 1))
        && Character.isLowerCase(text.charAt(stop.first() - 2))
        && Character.isLowerCase(text.charAt(stop.first() - 3))
        && abbreviations.starts(next);
  }

  private static boolean canBegin(String next, boolean quoted) {
    if (next.isEmpty()) {
      return quoted;
    }
    int first = next.codePointAt(0);
    boolean brand = next.length() > 1 && Character.isUpperCase(next.charAt(1));
    return !Character.isLowerCase(first) || brand;
  }

  private static boolean cueFollows(String text, Span paragraph, int at) {
    return CUE_AFTER_QUOTE
        .matcher(text)
        .region(at, Math.min(paragraph.end(), at + LONGEST_CUE_REGION))
        .lookingAt();
  }

  private static boolean isListNumber(String text, int start, int stop) {
    int at = start;
    while (at < stop && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == stop && stop - start <= 2;
  }

  /// The word before a stop, without it; empty when it is too long to be an abbreviation.
  private static String wordBefore(String text, int start, int stop) {
    int at = stop;
    while (at > start
        && stop - at <= LONGEST_ABBREVIATION
        && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return stop - at <= LONGEST_ABBREVIATION ? text.substring(at, stop) : "";
  }

  private static String wordAt(String text, Span paragraph, int start) {
    int end = start;
    while (end < paragraph.end()
        && end - start < 20
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
