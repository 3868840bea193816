package ascribe.nlp.attribution.rule;

import ascribe.model.CueClass;
import ascribe.nlp.attribution.cue.Frame;
import org.jspecify.annotations.Nullable;

/// Reads the paraphrase behind, before or around a cue verb and its source.
final class ClausePattern {

  private final ContentBounds bounds;

  ClausePattern(ContentBounds bounds) {
    this.bounds = bounds;
  }

  @Nullable Draft read(Place p) {
    if (isParenthesis(p)) {
      var behind = bounds.clause(p.right() + 1, p.group());
      return p.draft("parenthesis", true, bounds.left(p.edge()), behind);
    }
    var behind = p.inverted() ? null : behind(p);
    return behind == null && p.takes(Frame.QUOTE) ? before(p) : behind;
  }

  /// "A second reason, he said, was …": between commas, with content on both sides; of an inverted
  /// cue only where what stands before has no verb of its own.
  private boolean isParenthesis(Place p) {
    boolean half = p.inverted() && !bounds.hasVerb(bounds.left(p.edge()));
    return p.takes(Frame.QUOTE)
        && p.open()
        && p.before().isComma()
        && p.behind().isComma()
        && p.goesOn()
        && (half || p.right() == p.group().to());
  }

  private @Nullable Draft behind(Place p) {
    var unit = p.behind();
    if (p.line().at(p.right() - 1).is("CCONJ")) {
      return null; // "promised her a flat but that nothing came" hangs on another verb
    }
    var clause = bounds.clause(p.right(), p.group());
    if (p.takes(Frame.QUOTE) && unit.isComma() && p.before().says("as") && p.edge() < 3) {
      return p.draft("as-source-cue", true, bounds.clause(p.right() + 1, p.group()));
    }
    if (unit.says("that") && p.goesOn() && (p.takes(Frame.THAT) || p.takes(Frame.CLAUSE))) {
      return p.draft("that-clause", true, clause);
    }
    if (p.takes(Frame.QUESTION)
        && unit.says("whether", "if", "how", "why", "what", "who", "when", "where", "which")) {
      return p.draft("question", true, clause);
    }
    if (p.takes(Frame.CLAUSE) && unit.says(":") && p.goesOn()) {
      return p.draft("cue-colon", true, bounds.clause(p.right() + 1, p.group()));
    }
    if (p.takes(Frame.CLAUSE) && bounds.isClause(p.right())) {
      return p.draft("bare-clause", p.group().cue().cueClass() == CueClass.SAYING, clause);
    }
    return null;
  }

  private @Nullable Draft before(Place p) {
    boolean ends = p.line().isEdge(p.right()) || p.behind().says(",", ")", ";");
    if (!p.before().isComma() || !ends || !p.open() || !p.group().isFinite()) {
      return null;
    }
    var content = bounds.left(p.edge());
    return bounds.hasVerb(content) ? p.draft("paraphrase-source-cue", true, content) : null;
  }
}
