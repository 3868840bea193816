package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.session.Highlight.Part;
import java.util.ArrayList;
import java.util.List;

/// The words of one block, cut where their look changes. Spans count from the block's beginning.
///
/// @param drawn the words as they are drawn
/// @param hits that are found on this block
/// @param slanted words of the selected mark's cue, one span a word
record BlockText(String drawn, List<Span> hits, List<Span> slanted) {

  /// How a run of words is drawn.
  enum Kind {
    PLAIN,
    /// Inverse, on the box of a hit.
    HIT,
    /// Left out, as it stands in italics in the same place.
    SLANTED
  }

  /// Words of one look.
  record Run(Span span, Kind kind) {}

  BlockText {
    hits = List.copyOf(hits);
    slanted = List.copyOf(slanted);
  }

  static BlockText of(String drawn, BlockMarks marks, List<Span> hits) {
    var slanted = new ArrayList<Span>();
    for (var piece : marks.pieces()) {
      if (piece.selected() && piece.part() == Part.CUE) {
        words(drawn, piece.span(), slanted);
      }
    }
    return new BlockText(drawn, hits, slanted);
  }

  /// The runs in text order; together they are all of `drawn`.
  List<Run> runs() {
    var cuts = new ArrayList<Integer>();
    for (var spans : List.of(hits, slanted)) {
      spans.forEach(s -> cuts.addAll(List.of(s.start(), s.end())));
    }
    return Glyphs.runs(drawn.length(), cuts).stream().map(s -> new Run(s, kind(s))).toList();
  }

  private Kind kind(Span run) {
    if (hits.stream().anyMatch(h -> h.overlaps(run))) {
      return Kind.HIT;
    }
    return slanted.stream().anyMatch(s -> s.overlaps(run)) ? Kind.SLANTED : Kind.PLAIN;
  }

  private static void words(String drawn, Span span, List<Span> words) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || drawn.charAt(i) == ' ') {
        if (i > start) {
          words.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
  }
}
