package ascribe.exporting;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.review.QuotedParts;
import java.util.List;
import java.util.stream.Collectors;

/// Gives the words of a passage with quotation marks around what its speaker is quoted with, and
/// around nothing else. The one place that decides where quotation marks may stand.
final class Quoting {

  private final Passage passage;
  private final String text;

  private Quoting(Passage passage) {
    this.passage = passage;
    this.text = passage.document().text();
  }

  /// Whether all words of the passage are its speaker's own by the quotation marks of the text.
  static boolean isQuotation(Passage passage) {
    return new Quoting(passage).isQuotation();
  }

  /// Whether all words of `span` stand in quotation marks, whether or not the span holds them.
  ///
  /// @param quotations of the document
  static boolean isQuoted(Document document, QuotedParts quotations, Span span) {
    var text = document.text();
    int before = span.start();
    int after = span.end();
    while (before > 0 && QuoteMarks.isMark(text.charAt(before - 1))) {
      before--;
    }
    while (after < text.length() && QuoteMarks.isMark(text.charAt(after))) {
      after++;
    }
    if (QuoteMarks.wrap(text.substring(before, after))) {
      return true;
    }
    int quoted = letters(text, quotations.of(List.of(span)));
    return quoted > 0 && quoted == letters(text, List.of(span));
  }

  /// The words on one line: a quotation in one pair of marks, its parts joined by an ellipsis;
  /// anything else as it stands, with the marks of the text.
  static String words(Passage passage) {
    var quoting = new Quoting(passage);
    boolean quotation = quoting.isQuotation();
    var parts =
        passage.content().stream()
            .map(quotation ? quoting::bare : quoting::asItStands)
            .map(Quoting::line)
            .filter(s -> !s.isEmpty())
            .toList();
    return quotation
        ? parts.stream().collect(Collectors.joining(" … ", "“", "”"))
        : String.join(" … ", parts);
  }

  /// One line: line ends and runs of blanks become one blank.
  static String line(String words) {
    return words.replaceAll("[\\s\u0085\u2028\u2029]+", " ").strip();
  }

  private boolean isQuotation() {
    return passage.form() == Form.DIRECT && passage.content().stream().allMatch(this::isQuoted);
  }

  /// Words inside another's quotation are the other's, unless they stand in marks of their own.
  private boolean isQuoted(Span span) {
    if (QuoteMarks.wrap(span.of(text))) {
      return true;
    }
    int quoted = letters(text, parts(span));
    return quoted > 0 && quoted == letters(text, List.of(span)) && !isEnclosed(span);
  }

  private boolean isEnclosed(Span span) {
    return passage.context().document().attributions().stream()
        .filter(a -> !a.id().equals(passage.id()))
        .map(Attribution::content)
        .anyMatch(c -> c.stream().anyMatch(s -> s.contains(span) && s.length() > span.length()));
  }

  private List<Span> parts(Span span) {
    return passage.context().quotedIn(List.of(span));
  }

  /// A quoted span without its outer marks; its paragraphs run on, other parts are joined by an
  /// ellipsis.
  private String bare(Span span) {
    if (QuoteMarks.wrap(span.of(text))) {
      return QuoteMarks.strip(span.of(text));
    }
    var out = new StringBuilder();
    int end = -1;
    for (var part : parts(span)) {
      if (end >= 0) {
        var gap = text.substring(end, part.start());
        boolean paragraphs = gap.isBlank() && gap.indexOf('\n') >= 0;
        out.append(paragraphs ? " " : " … ");
      }
      out.append(QuoteMarks.strip(part.of(text)));
      end = part.end();
    }
    return out.toString();
  }

  /// The span with the marks of the text; a quotation that it cuts is closed where it is cut.
  private String asItStands(Span span) {
    var parts = parts(span);
    if (parts.equals(List.of(span)) && isEnclosed(span) && !QuoteMarks.wrap(span.of(text))) {
      return QuoteMarks.dropOpenEnds(span.of(text));
    }
    var out = new StringBuilder();
    int from = span.start();
    for (var part : parts) {
      out.append(text, from, part.start());
      from = part.end();
      if (letters(text, List.of(part)) == 0) {
        continue; // a mark whose quotation lies beyond the cut
      }
      var words = part.of(text);
      boolean cutBefore = part.start() == span.start() && !QuoteMarks.opens(words);
      boolean cutAfter = part.end() == span.end() && !QuoteMarks.closes(words);
      out.append(cutBefore ? "“" : "").append(words).append(cutAfter ? "”" : "");
    }
    return out.append(text, from, span.end()).toString();
  }

  private static int letters(String text, List<Span> spans) {
    return (int)
        spans.stream()
            .flatMapToInt(s -> s.of(text).codePoints())
            .filter(Character::isLetterOrDigit)
            .count();
  }
}
