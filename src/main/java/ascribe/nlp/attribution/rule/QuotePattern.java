package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.text.Range;
import org.jspecify.annotations.Nullable;

/// Reads the quotations beside a cue verb and its source.
final class QuotePattern {

  private final Line line;
  private final ContentBounds bounds;

  QuotePattern(Line line, ContentBounds bounds) {
    this.line = line;
    this.bounds = bounds;
  }

  @Nullable Draft read(Place p) {
    int edge = p.before().says("as") ? p.edge() - 1 : p.edge();
    int left = line.at(edge - 1).isComma() ? edge - 2 : edge - 1;
    int quote = quoteBehind(p);
    if (p.open() && line.at(left).isUtterance()) {
      var content = standsAlone(left) ? new Range(left, left + 1) : bounds.left(left + 1);
      var further = quote < 0 ? Range.NONE : new Range(quote, quote + 1);
      var rule = p.inverted() ? "quote-cue-source" : "quote-source-cue";
      return p.draft(rule, true, content, further);
    }
    return quote < 0 ? null : behind(p, quote);
  }

  private @Nullable Draft behind(Place p, int quote) {
    boolean direct = quote == p.right();
    if (!direct && p.open() && p.before().isComma() && line.at(quote).startsLower()) {
      return p.draft("parenthesis", true, bounds.left(p.edge()), bounds.rest(quote));
    }
    if (direct && !line.at(quote).isUtterance() && !line.isEdge(quote + 1)) {
      return null;
    }
    return p.draft("cue-quote", true, direct ? bounds.clause(quote, p.group()) : quotes(quote));
  }

  /// The quotation behind source and cue, after a comma or colon or directly; -1 when there is
  /// none.
  private int quoteBehind(Place p) {
    boolean mark = p.behind().isComma() || p.behind().says(":");
    int at = mark ? p.right() + 1 : p.right();
    boolean phrase = line.at(at).isQuote() && (mark || at == p.group().to());
    boolean part = p.takes(Frame.WHOLE) && !mark && line.at(at).startsLower();
    return !part && (line.at(at).isUtterance() || phrase) ? at : -1;
  }

  /// The quotations from `from` on that only "and" parts.
  private Range quotes(int from) {
    int end = from + 1;
    while (line.at(end).isQuote() || line.at(end + 1).isUtterance() && line.at(end).is("CCONJ")) {
      end++;
    }
    return new Range(from, end);
  }

  /// Whether the quotation is no part of a sentence around it.
  private boolean standsAlone(int quote) {
    return line.at(quote - 1).is("EDGE", "PUNCT", "CCONJ");
  }
}
