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

  private static final Comparator<Placed> OUTER_FIRST =
      Comparator.comparingInt((Placed p) -> p.reach.start()).thenComparingInt(p -> -p.reach.end());

  private Nesting() {}

  static List<Attribution> of(Analysis analysis, List<Draft> drafts) {
    var sorted = drafts.stream().map(d -> new Placed(d, d.reach())).sorted(OUTER_FIRST).toList();
    var attributions = new ArrayList<Attribution>();
    var open = new ArrayList<Integer>();
    for (int i = 0; i < sorted.size(); i++) {
      var current = sorted.get(i);
      open.removeIf(j -> sorted.get(j).reach.end() <= current.reach.start());
      var parent = parent(sorted, open, current.reach);
      attributions.add(attribution(analysis, current.draft, "a" + (i + 1), parent));
      open.add(i);
    }
    return attributions;
  }

  /// The identifier of the smallest content around `reach`.
  ///
  /// @param open the positions of the drafts that have not ended where it starts
  private static @Nullable String parent(List<Placed> sorted, List<Integer> open, Span reach) {
    String parent = null;
    int smallest = Integer.MAX_VALUE;
    for (int j : open) {
      for (var span : sorted.get(j).draft.content()) {
        if (span.contains(reach) && span.length() < smallest) {
          parent = "a" + (j + 1);
          smallest = span.length();
        }
      }
    }
    return parent;
  }

  static Attribution attribution(
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

  private record Placed(Draft draft, Span reach) {}
}
