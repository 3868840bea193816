package ascribe.session;

import ascribe.model.Span;
import ascribe.session.Highlight.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives marks that have no lane of their own the last lane where no other mark has it: the outer
/// words of a deeply nested statement would stand there without any line.
final class OuterLines {

  private static final int LAST = Highlights.LANES - 1;

  private OuterLines() {}

  /// The same pieces, those without a lane cut into parts with the last one and parts without.
  static List<Highlight> in(List<Highlight> pieces) {
    var drawn = new ArrayList<Highlight>();
    var crowded = new ArrayList<Highlight>();
    var taken = new ArrayList<Span>();
    for (var piece : pieces) {
      boolean line = piece.part() == Part.CONTENT;
      (line && piece.lane() > LAST ? crowded : drawn).add(piece);
      if (line && piece.lane() == LAST) {
        taken.add(piece.span());
      }
    }
    crowded.sort(Comparator.comparingInt(Highlight::lane)); // the inner ones first
    for (var piece : crowded) {
      int at = piece.span().start();
      for (var other : inOrder(taken, piece.span())) {
        int from = Math.max(other.start(), piece.span().start());
        int to = Math.min(other.end(), piece.span().end());
        if (at < from) {
          drawn.add(piece.withLane(new Span(at, from), LAST));
          taken.add(new Span(at, from));
        }
        if (Math.max(at, from) < to) {
          drawn.add(piece.withLane(new Span(Math.max(at, from), to), piece.lane()));
          at = to;
        }
      }
      if (at < piece.span().end()) {
        drawn.add(piece.withLane(new Span(at, piece.span().end()), LAST));
        taken.add(new Span(at, piece.span().end()));
      }
    }
    return drawn;
  }

  private static List<Span> inOrder(List<Span> taken, Span within) {
    return taken.stream().filter(within::overlaps).sorted().toList();
  }
}
