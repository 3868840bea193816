package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pairs the marks of one paragraph. Lives on one thread.
final class QuotationReader {

  private final String text;
  private final Span paragraph;
  private final MarkRow marks;
  private final List<Quotation> found;
  private final boolean goesOn;
  private final Deque<OpenQuotation> open = new ArrayDeque<>();

  /// @param goesOn whether the next paragraph begins with a single mark that may open
  QuotationReader(
      String text, Span paragraph, MarkRow marks, List<Quotation> found, boolean goesOn) {
    this.text = text;
    this.paragraph = paragraph;
    this.marks = marks;
    this.found = found;
    this.goesOn = goesOn;
  }

  /// Adds the quotations that end in this paragraph, and gives the outermost one that does not, if
  /// any; its span in this paragraph is complete.
  ///
  /// @param carried a quotation that goes on in this paragraph
  @Nullable OpenQuotation read(@Nullable OpenQuotation carried) {
    int from = 0;
    if (carried != null) {
      open.addLast(carried);
      boolean reopened = marks.get(0).start() == paragraph.start() && marks.get(0).mayOpen();
      from = reopened ? 1 : 0;
    }
    for (int i = from; i < marks.size(); i++) {
      read(i);
    }
    while (open.size() > 1) {
      drop(open.removeLast(), paragraph.end());
    }
    var rest = open.pollLast();
    if (rest != null) {
      rest.pause(paragraph.end());
    }
    return rest;
  }

  private void read(int i) {
    var mark = marks.get(i);
    var same = innermost(mark.family());
    if (same != null && closes(i, mark, same)) {
      close(same, mark);
    } else if (mark.mayOpen() && opens(i, mark, same)) {
      if (same != null && mark.onlyOpens() && same.sign().equals(mark.sign()) && !nests(i, mark)) {
        abandon(same, mark.start());
      }
      open.addLast(new OpenQuotation(text, mark));
    }
  }

  private @Nullable OpenQuotation innermost(MarkFamily family) {
    var fromInside = open.descendingIterator();
    while (fromInside.hasNext()) {
      var candidate = fromInside.next();
      if (candidate.family() == family) {
        return candidate;
      }
    }
    return null;
  }

  private boolean closes(int i, Mark mark, OpenQuotation same) {
    if (!mark.mayClose()) {
      return false;
    }
    return switch (mark.family()) {
      case SINGLE -> !otherwiseApostrophe(i, mark) && !cutsThrough(i, same);
      case DOUBLE -> (!mark.mayOpen() || closesByShape(mark, same)) && !inch(i, mark, same);
      case GUILLEMET, SINGLE_GUILLEMET -> !same.sign().equals(mark.sign()) || !mark.mayOpen();
      case CORNER -> true;
    };
  }

  /// A mark that its neighbours let do both, such as “ between dashes or after „.
  private static boolean closesByShape(Mark mark, OpenQuotation same) {
    return !mark.sign().equals("“") || !same.sign().equals("“");
  }

  /// After an s an apostrophe or a closing mark: the former where a sure closing mark follows
  /// before any other opens.
  private boolean otherwiseApostrophe(int i, Mark mark) {
    int sure = marks.sureCloserAfter(i, MarkFamily.SINGLE);
    return mark.doubtful()
        && sure < marks.openerAfter(i, MarkFamily.SINGLE)
        && sure < endOfOuter(i);
  }

  /// A single mark does not close across a double quotation that has its own end ahead.
  private boolean cutsThrough(int i, OpenQuotation same) {
    var inner = open.getLast();
    return inner != same && marks.closerAfter(i, inner.family()) < marks.size();
  }

  /// A mark after a figure is an inch where the next one closes as well.
  private boolean inch(int i, Mark mark, OpenQuotation same) {
    if (!mark.doubtful() || (Marks.isStraight(mark.sign()) && !mark.sign().equals(same.sign()))) {
      return false;
    }
    int next = i + 1;
    while (next < marks.size() && !marks.get(next).sign().equals(mark.sign())) {
      next++;
    }
    return next < marks.size() && marks.get(next).onlyCloses();
  }

  private boolean opens(int i, Mark mark, @Nullable OpenQuotation same) {
    int size = marks.size();
    int closer = marks.closerAfter(i, mark.family());
    return switch (mark.family()) {
      case SINGLE -> {
        int sure = marks.sureCloserAfter(i, MarkFamily.SINGLE);
        int end = mark.doubtful() ? sure : closer;
        boolean ahead =
            end < size && end < marks.openerAfter(i, MarkFamily.SINGLE) && end < endOfOuter(i);
        boolean wholeParagraph =
            mark.start() == paragraph.start() && !mark.doubtful() && mark.sign().equals("‘");
        boolean intoNext =
            goesOn
                && !mark.doubtful()
                && sure == size
                && marks.openerAfter(i, MarkFamily.SINGLE) == size;
        yield same == null && (ahead || wholeParagraph || intoNext);
      }
      case DOUBLE ->
          switch (mark.sign()) {
            case "”", "’’" -> same == null && closer == i + 1;
            case "“" -> true;
            default -> mark.onlyOpens() || (same == null && closer < size);
          };
      case GUILLEMET, SINGLE_GUILLEMET ->
          mark.sign().equals("«") || mark.sign().equals("‹") || i + 1 < size;
      case CORNER -> true;
    };
  }

  /// Where the quotation around this mark ends, as far as can be told.
  private int endOfOuter(int i) {
    var outer = open.peekLast();
    if (outer != null && outer.family() == MarkFamily.SINGLE) {
      var inward = open.descendingIterator();
      inward.next();
      outer = inward.hasNext() ? inward.next() : null;
    }
    return outer == null ? marks.size() : marks.endAround(i, outer.family());
  }

  /// Whether a quotation inside one of the same mark is meant: both are closed before another
  /// opens.
  private boolean nests(int i, Mark mark) {
    int first = marks.closerAfter(i, mark.family());
    int second = first < marks.size() ? marks.closerAfter(first, mark.family()) : marks.size();
    return second < marks.size() && second < marks.openerAfter(i, mark.family());
  }

  private void close(OpenQuotation same, Mark closer) {
    while (open.getLast() != same) {
      drop(open.removeLast(), closer.start());
    }
    found.add(open.removeLast().closed(closer));
  }

  private void abandon(OpenQuotation same, int end) {
    while (open.getLast() != same) {
      drop(open.removeLast(), end);
    }
    drop(open.removeLast(), end);
  }

  private void drop(OpenQuotation unclosed, int end) {
    unclosed.pause(end);
    if (unclosed.countsUnclosed()) {
      found.add(unclosed.unclosed());
    }
  }
}
