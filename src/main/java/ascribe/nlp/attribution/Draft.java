package ascribe.nlp.attribution;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// An attribution that a rule has found, before it has its form, its identifier and its parent.
///
/// @param rule the identifier of the rule
/// @param strong whether the pattern is nearly always right
/// @param line where the cue stands
/// @param verb whether the cue is a verb that stands in its clause as a finite form
/// @param source empty when the text names none
record Draft(
    String rule,
    boolean strong,
    Cue entry,
    Line line,
    boolean verb,
    Range cue,
    Range source,
    List<Span> content) {

  Draft {
    content = List.copyOf(content);
  }

  /// The smallest span around content, cue and source.
  Span reach() {
    var all = new ArrayList<>(content);
    all.add(line.span(cue));
    if (!source.isEmpty()) {
      all.add(line.span(source));
    }
    return Span.around(all);
  }

  Draft with(Span further) {
    var all = new ArrayList<>(content);
    all.add(further);
    return new Draft(rule, strong, entry, line, verb, cue, source, all);
  }
}
