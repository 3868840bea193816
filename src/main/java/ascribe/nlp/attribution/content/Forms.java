package ascribe.nlp.attribution.content;

import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Tells the form of a content by how much of it stands in quotation marks: `DIRECT` when all its
/// words do, `INDIRECT` when none do, else `MIXED`.
public final class Forms {

  private Forms() {}

  /// The form of a content that may itself be told in a quotation. Marks that stand around the cue
  /// as well quote somebody else, and do not count: in “She says it will rain,” he wrote, what
  /// *she* says is no quotation.
  public static Form of(Analysis analysis, List<Span> content, List<Span> cue) {
    var extent = Span.around(content);
    var quoted =
        analysis.quotations().stream()
            .filter(q -> q.extent().overlaps(extent))
            .flatMap(q -> q.spans().stream())
            .filter(q -> cue.stream().noneMatch(q::contains))
            .toList();
    var words =
        content.stream()
            .flatMap(s -> analysis.tokens(s).stream())
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    long inside =
        words.stream().filter(w -> quoted.stream().anyMatch(q -> q.contains(w.span()))).count();
    if (inside == 0) {
      return Form.INDIRECT;
    }
    return inside == words.size() ? Form.DIRECT : Form.MIXED;
  }
}
