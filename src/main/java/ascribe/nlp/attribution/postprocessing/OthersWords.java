package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Lexicon;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells quotations that need not go on with what somebody said in other words right before.
///
/// @param text in which all of it stands
record OthersWords(String text) {

  private static final String SINGLE = "'‘‚‹›";

  private static final Pattern STOPPED = Pattern.compile("[.?!…]['’)]?[\\s”\"»]*$");

  private static final Pattern MARKS = Pattern.compile("^[“\"„«]+|[.?!…”\"»]+$");

  private static final Pattern THINGS =
      Pattern.compile(
          Lexicon.lines(OthersWords.class, "quoted-things.txt").stream()
              .collect(Collectors.joining("|", "\\b(?:", ")s?\\b")),
          Pattern.CASE_INSENSITIVE);

  /// Whether a quotation stands in single marks or without a stop, or is printed large beside a
  /// text that has its words, too.
  boolean areHeading(Span quotation) {
    var quoted = quotation.of(text);
    var words = MARKS.matcher(quoted).replaceAll("");
    boolean stopped = STOPPED.matcher(quoted).find() || text.startsWith(".", quotation.end());
    return SINGLE.indexOf(quoted.charAt(0)) >= 0
        || !stopped
        || text.indexOf(words) != text.lastIndexOf(words);
  }

  /// Whether nothing is told behind which other words than the teller's are quoted: not "a note
  /// hung there".
  boolean noneIsIn(Attribution told) {
    return told.content().stream().noneMatch(s -> THINGS.matcher(s.of(text)).find());
  }
}
