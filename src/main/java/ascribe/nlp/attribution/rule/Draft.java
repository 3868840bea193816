package ascribe.nlp.attribution.rule;

import ascribe.model.Attribution;
import ascribe.model.Provenance.FromRule;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.Forms;
import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;

/// An attribution that a rule has found, before it has its form, its identifier and its parent.
///
/// @param rule the identifier of the rule
/// @param strong whether the pattern is nearly always right
/// @param line where the cue stands
/// @param verb whether the cue is a verb that stands in its clause as a finite form
/// @param source empty when the text names none
public record Draft(
    String rule,
    boolean strong,
    Cue entry,
    Line line,
    boolean verb,
    Range cue,
    Range source,
    List<Span> content) {

  public Draft {
    content = List.copyOf(content);
  }

  /// The smallest span around content, cue and source.
  public Span reach() {
    var all = new ArrayList<>(content);
    all.add(line.span(cue));
    if (!source.isEmpty()) {
      all.add(line.span(source));
    }
    return Span.around(all);
  }

  /// The draft as an attribution without identifier and parent.
  public Attribution attribution(Analysis analysis) {
    var cued = List.of(line.span(cue));
    return Attribution.found(
        "",
        content,
        Forms.of(analysis, content, cued),
        cued,
        entry.cueClass(),
        source.isEmpty() ? List.<Span>of() : List.of(line.span(source)),
        !strong,
        new FromRule(rule));
  }

  Draft with(Span further) {
    var all = new ArrayList<>(content);
    all.add(further);
    return new Draft(rule, strong, entry, line, verb, cue, source, all);
  }
}
