package ascribe.review;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the parts of a content that stand in quotation marks, marks included. Straight and curly
/// double marks, guillemets and single curly marks count; single straight ones do not, for they
/// cannot be told from apostrophes.
public final class QuotedParts {

  private static final String OPEN = "“„«‹‚「『";
  private static final String CLOSE = "”“»›‘」』";

  private final Document document;

  /// The quotations of the paragraphs that were asked for.
  private final Map<Integer, List<Span>> known = new HashMap<>();

  /// Remembers what it finds in `document`. Confined to one thread.
  public QuotedParts(Document document) {
    this.document = document;
  }

  /// The quoted parts of `content` in text order, of a document that is asked about once.
  public static List<Span> of(Document document, List<Span> content) {
    return new QuotedParts(document).of(content);
  }

  /// The quoted parts of `content` in text order. A mark that is not closed in its paragraph counts
  /// for nothing, unless the next paragraph opens with it again.
  public List<Span> of(List<Span> content) {
    var parts = new ArrayList<Span>();
    for (var span : content) {
      var paragraphs = document.paragraphs();
      for (int i = document.paragraphFrom(span.start()); i < paragraphs.size(); i++) {
        if (paragraphs.get(i).start() >= span.end()) {
          break;
        }
        for (var quotation : known.computeIfAbsent(i, this::quotations)) {
          if (quotation.overlaps(span)) {
            parts.add(
                new Span(
                    Math.max(quotation.start(), span.start()),
                    Math.min(quotation.end(), span.end())));
          }
        }
      }
    }
    return parts;
  }

  private List<Span> quotations(int paragraph) {
    var text = document.text();
    var span = document.paragraphs().get(paragraph);
    var found = new ArrayList<Span>();
    int i = span.start();
    while (i < span.end()) {
      int closer = closerOf(text, i);
      int end = closer == 0 ? -1 : endOf(text, i + 1, span.end(), closer);
      if (end < 0 && closer != 0 && reopens(paragraph + 1, text.charAt(i))) {
        end = span.end();
      }
      if (end > 0) {
        found.add(new Span(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /// Where the quotation ends that `closer` closes, or -1 when nothing closes it.
  private static int endOf(String text, int from, int to, int closer) {
    for (int i = from; i < to; i++) {
      if (closes(text, i, closer)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean reopens(int paragraph, char mark) {
    var paragraphs = document.paragraphs();
    return paragraph < paragraphs.size()
        && document.text().charAt(paragraphs.get(paragraph).start()) == mark;
  }

  /// The mark that closes the quotation which opens at `i`, or 0 when none opens there.
  private static int closerOf(String text, int i) {
    char c = text.charAt(i);
    boolean edge = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    int at = OPEN.indexOf(c);
    if (at >= 0) {
      return CLOSE.charAt(at);
    }
    if (!edge || !wordAfter) {
      return 0;
    }
    return switch (c) {
      case '"' -> '"';
      case '‘' -> '’';
      case '»' -> '«';
      case '›' -> '‹';
      default -> 0;
    };
  }

  private static boolean closes(String text, int i, int closer) {
    char c = text.charAt(i);
    if (c != closer) {
      return closer == '“' && c == '”';
    }
    boolean blankBefore = Character.isWhitespace(text.charAt(i - 1));
    boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return switch (c) {
      case '’' -> !blankBefore && !wordAfter;
      case '"' -> !wordAfter;
      default -> true;
    };
  }
}
