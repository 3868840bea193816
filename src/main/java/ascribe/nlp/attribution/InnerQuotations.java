package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Finds by rules what people are said to have said in the words of those who are quoted. The
/// network gives each word one label, so it does not look there.
final class InnerQuotations {

  private final RuleTagger rules = new RuleTagger();

  /// Attributions that lie wholly in one span of a content of `outer`, without identifier and
  /// parent.
  List<Attribution> of(Analysis analysis, List<Attribution> outer) {
    var contents = outer.stream().flatMap(a -> a.content().stream()).toList();
    return rules.insideQuotations(analysis, contents).stream()
        .filter(draft -> liesIn(draft.reach(), contents))
        .map(draft -> Nesting.attribution(analysis, draft, "", null))
        .toList();
  }

  private static boolean liesIn(Span reach, List<Span> contents) {
    return contents.stream().anyMatch(c -> c.contains(reach));
  }
}
