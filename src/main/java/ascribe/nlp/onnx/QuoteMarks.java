package ascribe.nlp.onnx;

import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord.QuoteState;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quotation marks of a text, whatever their shape. Asked for places in text order; used from
/// one thread.
final class QuoteMarks {

  /// Marks in text order.
  private final List<Mark> marks = new ArrayList<>();

  /// What the outermost quotations span, in text order.
  private final List<Span> quoted = new ArrayList<>();

  private int nextMark;
  private int nextQuoted;

  QuoteMarks(Analysis analysis) {
    for (var quotation : analysis.quotations()) {
      if (quotation.depth() == 0) {
        quoted.addAll(quotation.spans());
      }
      for (int i = 0; i < quotation.spans().size(); i++) {
        addMarks(analysis.document().text(), quotation, i);
      }
    }
    marks.sort(Comparator.comparing(Mark::span));
    quoted.sort(Comparator.naturalOrder());
  }

  /// A mark, of one or two characters.
  record Mark(Span span, boolean opens, boolean nested) {

    /// The shape that stands for it.
    String curly() {
      if (nested) {
        return opens ? "‘" : "’";
      }
      return opens ? "“" : "”";
    }

    QuoteState state() {
      if (nested) {
        return QuoteState.INSIDE;
      }
      return opens ? QuoteState.OPENING_MARK : QuoteState.CLOSING_MARK;
    }
  }

  private void addMarks(String text, Quotation quotation, int part) {
    var span = quotation.spans().get(part);
    var inner = quotation.inner().get(part);
    boolean nested = quotation.depth() > 0;
    int end = inner.start();
    while (end > span.start() && Features.isGap(text.charAt(end - 1))) {
      end--;
    }
    if (end > span.start()) {
      marks.add(new Mark(new Span(span.start(), end), true, nested));
    }
    int start = inner.end();
    while (start < span.end() && Features.isGap(text.charAt(start))) {
      start++;
    }
    if (start < span.end()) {
      marks.add(new Mark(new Span(start, span.end()), false, nested));
    }
  }

  /// The mark that holds `offset`; null when none does.
  @Nullable Mark at(int offset) {
    while (nextMark < marks.size() && marks.get(nextMark).span.end() <= offset) {
      nextMark++;
    }
    boolean here = nextMark < marks.size() && marks.get(nextMark).span.start() <= offset;
    return here ? marks.get(nextMark) : null;
  }

  /// Where a word at `offset` stands that is no mark.
  QuoteState stateAt(int offset) {
    while (nextQuoted < quoted.size() && quoted.get(nextQuoted).end() <= offset) {
      nextQuoted++;
    }
    boolean inside = nextQuoted < quoted.size() && quoted.get(nextQuoted).start() <= offset;
    return inside ? QuoteState.INSIDE : QuoteState.OUTSIDE;
  }
}
