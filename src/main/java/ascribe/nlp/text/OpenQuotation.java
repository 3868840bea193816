package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A quotation whose closing mark has not been reached. Lives on one thread.
final class OpenQuotation {

  private final String text;
  private final Mark opener;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> inner = new ArrayList<>();
  private int start;
  private int innerStart;

  OpenQuotation(String text, Mark opener) {
    this.text = text;
    this.opener = opener;
    this.start = opener.start();
    this.innerStart = opener.end();
  }

  MarkFamily family() {
    return opener.family();
  }

  String sign() {
    return opener.sign();
  }

  int start() {
    return start;
  }

  /// The number of finished spans: of paragraphs before this one.
  int spans() {
    return spans.size();
  }

  /// Single marks that nothing closes are apostrophes.
  boolean countsUnclosed() {
    return family() != MarkFamily.SINGLE && !spans.isEmpty();
  }

  /// Ends the span of this paragraph with the last character before `end` that is not blank.
  void pause(int end) {
    int last = end;
    while (last > innerStart && Surroundings.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > innerStart) {
      finish(last, last);
    }
  }

  void resume(int start, int innerStart) {
    this.start = start;
    this.innerStart = innerStart;
  }

  Quotation closed(Mark closer) {
    finish(closer.end(), closer.start());
    return new Quotation(spans, inner, 0, true);
  }

  Quotation unclosed() {
    return new Quotation(spans, inner, 0, false);
  }

  private void finish(int end, int innerEnd) {
    int from = innerStart;
    int to = innerEnd;
    while (from < to && Surroundings.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Surroundings.isBlank(text.charAt(to - 1))) {
      to--;
    }
    spans.add(new Span(start, end));
    inner.add(new Span(from, to));
  }
}
