package ascribe.review;

import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Span;
import java.util.List;

/// Finds the form of a content from the quotation marks in it.
final class Forms {

  private Forms() {}

  /// `DIRECT` when all words are quoted, `MIXED` when some are, else `INDIRECT`.
  static Form of(Document document, List<Span> content) {
    int quoted = letters(document.text(), QuotedParts.of(document, content));
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == letters(document.text(), content) ? Form.DIRECT : Form.MIXED;
  }

  /// The form of a content that was moved. Where the tagger knew better than the marks tell (scare
  /// quotes, single straight marks), that is kept; but nothing outside of a quotation ever becomes
  /// one.
  static Form moved(Document document, List<Span> before, Form form, List<Span> after) {
    var was = of(document, before);
    var now = of(document, after);
    if (was == form) {
      return now;
    }
    if (after.stream().allMatch(a -> before.stream().anyMatch(b -> b.contains(a)))) {
      return form;
    }
    return switch (form) {
      case DIRECT -> now == Form.DIRECT ? Form.DIRECT : Form.MIXED;
      case MIXED -> now == Form.DIRECT ? Form.DIRECT : Form.MIXED;
      case INDIRECT -> now == was ? Form.INDIRECT : now;
    };
  }

  private static int letters(String text, List<Span> spans) {
    return (int)
        spans.stream()
            .flatMapToInt(s -> s.of(text).codePoints())
            .filter(Character::isLetterOrDigit)
            .count();
  }
}
