package ascribe.nlp.attribution;

import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Tells the form of a content by how much of it stands in quotation marks.
public final class Forms {

  private Forms() {}

  /// `DIRECT` when all its words stand in quotations, `INDIRECT` when none do or only a quoted
  /// phrase of a few words in a longer paraphrase that is itself no quotation, else `MIXED`.
  public static Form of(Analysis analysis, List<Span> content) {
    var words =
        content.stream()
            .flatMap(s -> analysis.tokens(s).stream())
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    long quoted = words.stream().filter(t -> isQuoted(analysis, t.span())).count();
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == words.size() ? Form.DIRECT : Form.MIXED;
  }

  private static boolean isQuoted(Analysis analysis, Span word) {
    return analysis.quotations().stream()
        .filter(q -> q.depth() == 0)
        .flatMap(q -> q.spans().stream())
        .anyMatch(s -> s.contains(word));
  }
}
