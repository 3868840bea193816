package ascribe.nlp.attribution.layout;

import ascribe.model.Span;
import ascribe.nlp.attribution.content.Utterances;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds quotations that are signed with a dash and a name, as mottos and quotations set apart are:
/// “The harbour is our pride.” — Ann Lee, minister.
final class SignedQuotations {

  /// What stands between a quotation and its name: at most one empty line, and no sign of a list.
  private static final Pattern DASH =
      Pattern.compile("(?:\\h*|\\h*\\R\\h*(?!-\\h)|\\h*\\R\\h*\\R\\h*)([—–―]|--?)\\h*(?=\\p{Lu})");

  /// One more item of a list.
  private static final Pattern ITEM = Pattern.compile("[\\h.]*\\R\\s*-\\h");

  /// Two or more words of a name, and what may be told of who bears it.
  private static final Pattern NAME =
      Pattern.compile(
          "(?!(?:An?|The \\p{Lu}[\\p{L}.'’-]*+(?!\\h+\\p{Lu}))\\b)"
              + "\\p{Lu}[\\p{L}.'’-]*+(?:\\h+(?:de|la|van|von|der|of|bin|al))*"
              + "(?:\\h+\\p{Lu}[\\p{L}.'’-]*+)+(?:[,(]\\h*[^.:!?]+)?");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\d|(?i)\\b(?:photo|picture|image|images|credit|getty|reuters|day)\\b|\\p{Ll}{3}\\.\\h");

  /// In words.
  private static final int LONGEST = 14;

  private final Analysis analysis;
  private final String text;

  SignedQuotations(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  /// The signed quotations in text order.
  static List<Statement> of(Analysis analysis) {
    var signed = new SignedQuotations(analysis);
    return analysis.quotations().stream()
        .filter(q -> q.depth() == 0 && q.closed() && Utterances.isLong(analysis, q))
        .map(signed::read)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Statement read(Quotation quotation) {
    var dash = DASH.matcher(text).region(quotation.extent().end(), text.length());
    if (!beginsParagraph(quotation.extent().start()) || !dash.lookingAt()) {
      return null;
    }
    var name = name(dash.end());
    return isName(name)
        ? new Statement("signed", name, new Span(dash.start(1), dash.end(1)), quotation.spans())
        : null;
  }

  /// The name behind a dash; null where none stands there.
  @Nullable Span name(Span sign) {
    var dash = DASH.matcher(text).region(sign.start(), text.length());
    var name = dash.lookingAt() && dash.end(1) == sign.end() ? name(dash.end()) : null;
    return name != null && isName(name) ? name : null;
  }

  /// The rest of the paragraph from `start` on, without blanks and a stop at its end.
  private Span name(int start) {
    int end = paragraph(start).end();
    while (Character.isSpaceChar(text.charAt(end - 1)) || text.charAt(end - 1) == '.') {
      end--;
    }
    return new Span(start, end);
  }

  private Span paragraph(int offset) {
    var document = analysis.document();
    return document.paragraphs().get(document.paragraphFrom(offset));
  }

  private boolean beginsParagraph(int offset) {
    return paragraph(offset).start() == offset;
  }

  /// Whether a name stands there, with a few words without a verb behind it.
  private boolean isName(Span span) {
    var words = analysis.tokens(span);
    return words.size() <= LONGEST
        && (NAME.matcher(span.of(text)).matches() || isFamily(span))
        && !ITEM.matcher(text).region(span.end(), text.length()).lookingAt()
        && !NO_NAME.matcher(span.of(text)).find()
        && words.stream().noneMatch(t -> t.is("VERB") || t.is("AUX"));
  }

  /// "Lee" in a paragraph of its own, where the text has "Ann Lee".
  private boolean isFamily(Span word) {
    return word.of(text).matches("\\p{Lu}[\\p{L}’'-]+")
        && text.lastIndexOf('\n', word.start()) > 0
        && Pattern.compile("\\p{Lu}\\p{Ll}+\\h" + word.of(text) + "\\b").matcher(text).find();
  }
}
