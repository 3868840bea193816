package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts drafts into text order, names them and tells each which one it lies in.
final class Nesting {

  private static final Comparator<Draft> OUTER_FIRST =
      Comparator.comparingInt((Draft d) -> d.reach().start())
          .thenComparingInt(d -> -d.reach().end());

  private Nesting() {}

  static List<Attribution> of(Analysis analysis, List<Draft> drafts) {
    var sorted = drafts.stream().sorted(OUTER_FIRST).toList();
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < sorted.size(); i++) {
      attributions.add(attribution(analysis, sorted.get(i), "a" + (i + 1), parent(sorted, i)));
    }
    return attributions;
  }

  /// The identifier of the smallest content around the draft.
  private static @Nullable String parent(List<Draft> sorted, int i) {
    String parent = null;
    int smallest = Integer.MAX_VALUE;
    for (int j = 0; j < sorted.size(); j++) {
      for (var span : sorted.get(j).content()) {
        if (j != i && span.contains(sorted.get(i).reach()) && span.length() < smallest) {
          parent = "a" + (j + 1);
          smallest = span.length();
        }
      }
    }
    return parent;
  }

  private static Attribution attribution(
      Analysis analysis, Draft draft, String id, @Nullable String parent) {
    return new Attribution(
        id,
        draft.content(),
        Forms.of(analysis, draft.content(), List.of(draft.line().span(draft.cue()))),
        List.of(draft.line().span(draft.cue())),
        draft.entry().cueClass(),
        draft.source().isEmpty() ? List.<Span>of() : List.of(draft.line().span(draft.source())),
        null,
        null,
        false,
        parent,
        !draft.strong(),
        new FromRule(draft.rule()),
        ReviewState.NONE);
  }
}
