package ascribe.review;

import ascribe.model.Form;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the parts of a content that stand in quotation marks, marks included.
public final class QuotedParts {

  private static final String OPEN = "“„«‹「『";
  private static final String CLOSE = "”“»›」』";

  private QuotedParts() {}

  /// The quoted parts of `content` in text order. Straight and curly double marks, guillemets and
  /// single curly marks count; a mark that is not closed in its span reaches to the span's end.
  public static List<Span> of(String text, List<Span> content) {
    var parts = new ArrayList<Span>();
    for (var span : content) {
      scan(text, span, parts);
    }
    return parts;
  }

  /// The form of a content that was moved. It changes only when the new content is quoted in
  /// another way than the old one: what a tagger knew about scare quotes is kept.
  static Form form(String text, List<Span> before, Form form, List<Span> after) {
    var now = form(text, after);
    return now == form(text, before) ? form : now;
  }

  /// `DIRECT` when all words are quoted, `MIXED` when some are, else `INDIRECT`.
  public static Form form(String text, List<Span> content) {
    int quoted = words(text, of(text, content));
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == words(text, content) ? Form.DIRECT : Form.MIXED;
  }

  /// The number of letters and digits in `spans`.
  private static int words(String text, List<Span> spans) {
    return (int)
        spans.stream()
            .flatMapToInt(s -> s.of(text).codePoints())
            .filter(Character::isLetterOrDigit)
            .count();
  }

  private static void scan(String text, Span span, List<Span> parts) {
    int open = -1;
    char closer = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        closer = closerOf(text, span, i);
        open = closer == 0 ? -1 : i;
      } else if (closes(text, i, c, closer)) {
        parts.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      parts.add(new Span(open, span.end()));
    }
  }

  /// The mark that closes the quotation which opens at `i`, or 0 when none opens there.
  private static char closerOf(String text, Span span, int i) {
    char c = text.charAt(i);
    boolean edge = i == span.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
    if (c == '"' && edge) {
      return '"';
    }
    if (c == '‘' && edge) {
      return '’';
    }
    if (c == '»' && edge) {
      return '«';
    }
    int at = OPEN.indexOf(c);
    return at < 0 ? 0 : CLOSE.charAt(at);
  }

  private static boolean closes(String text, int i, char c, char closer) {
    if (c != closer) {
      return closer == '“' && c == '”';
    }
    boolean inWord =
        i + 1 < text.length()
            && Character.isLetter(text.charAt(i + 1))
            && i > 0
            && Character.isLetter(text.charAt(i - 1));
    return closer != '’' || !inWord;
  }
}
