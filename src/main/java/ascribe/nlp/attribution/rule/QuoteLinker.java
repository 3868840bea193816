package ascribe.nlp.attribution.rule;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.Unit;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;

/// Joins quotations without a cue to the utterance that they go on with: the second half of a quote
/// broken by its cue, a quoted sentence or paragraph right behind one that is attributed, the
/// paragraphs of a quotation that reopens with each of them.
public final class QuoteLinker {

  private final List<Line> lines;

  public QuoteLinker(List<Line> lines) {
    this.lines = lines;
  }

  /// @param drafts for each line, what was found in it
  /// @return the same in one list, with the further spans of their contents
  public List<Draft> link(List<List<Draft>> drafts) {
    var linked = new ArrayList<Draft>();
    int speaking = -1;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (speaking >= 0 && goesOn(i, drafts.get(i))) {
        linked.set(speaking, linked.get(speaking).with(line.at(0).span()));
      }
      if (!drafts.get(i).isEmpty()) {
        int first = linked.size();
        linked.addAll(drafts.get(i));
        speaking = speaker(linked, first);
      } else if (line.isWhollyQuoted()) {
        var whole = line.span(new Range(0, line.size()));
        if (speaking >= 0) {
          linked.set(speaking, linked.get(speaking).with(whole));
        }
      } else {
        speaking = -1;
      }
    }
    return linked;
  }

  /// Whether the line begins with a quotation that nothing in it claims and that the line before
  /// it, in the same paragraph, may have introduced.
  private boolean goesOn(int i, List<Draft> drafts) {
    return !lines.get(i).isWhollyQuoted()
        && startsUncued(lines.get(i), drafts)
        && lines.get(i - 1).paragraph() == lines.get(i).paragraph();
  }

  /// The last of the new drafts whose utterance a following quotation can go on with; -1 when none.
  private int speaker(List<Draft> linked, int first) {
    for (int i = linked.size() - 1; i >= first; i--) {
      if (continues(linked.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continues(Draft draft) {
    var line = draft.line();
    boolean quoted =
        line.units().stream()
            .filter(Unit::isUtterance)
            .anyMatch(u -> draft.content().stream().anyMatch(s -> s.contains(u.span())));
    return draft.entry().takes(Frame.QUOTE) && quoted;
  }

  /// Whether the line begins with a quotation that nothing in it claims.
  private static boolean startsUncued(Line line, List<Draft> drafts) {
    var first = line.at(0);
    return first.isUtterance() && drafts.stream().noneMatch(d -> touches(d, first.span()));
  }

  private static boolean touches(Draft draft, Span span) {
    return draft.content().stream().anyMatch(s -> s.overlaps(span));
  }
}
