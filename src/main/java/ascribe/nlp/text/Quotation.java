package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.List;

/// A passage in quotation marks.
///
/// @param spans its parts in text order, marks included; more than one where a quotation reopens
///   with each paragraph and closes once
/// @param depth 0 for a quotation in plain text, 1 for one inside another, and so on
/// @param closed whether its closing mark was found; an unclosed one ends with its paragraph
public record Quotation(List<Span> spans, int depth, boolean closed) {

  public Quotation {
    spans = List.copyOf(spans);
  }

  public Span extent() {
    return Span.around(spans);
  }
}
