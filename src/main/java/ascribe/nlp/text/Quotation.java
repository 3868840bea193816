package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.List;

/// A passage in quotation marks. Whether it is speech, a title or a scare quote is for others to
/// tell.
///
/// @param spans its parts in text order, marks included; more than one where a quotation reopens
///   with each paragraph and closes once
/// @param inner the same parts without their marks and without blanks next to these
/// @param depth 0 for a quotation in plain text, 1 for one inside another, and so on
/// @param closed whether its closing mark was found; an unclosed one ends with its paragraph, or
///   before the mark that opens the next one
public record Quotation(List<Span> spans, List<Span> inner, int depth, boolean closed) {

  public Quotation {
    spans = List.copyOf(spans);
    inner = List.copyOf(inner);
    if (spans.isEmpty() || spans.size() != inner.size()) {
      throw new IllegalArgumentException("quotation of " + spans + " and " + inner);
    }
  }

  public Span extent() {
    return Span.around(spans);
  }

  Quotation withDepth(int depth) {
    return new Quotation(spans, inner, depth, closed);
  }
}
