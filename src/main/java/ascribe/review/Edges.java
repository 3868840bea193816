package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Optional;

/// Corrections of where a passage begins or ends.
public final class Edges {

  /// The beginning or the end of a content.
  public enum Side {
    START,
    END;

    /// Where this edge of a passage stands, in UTF-16 units.
    public int of(Passage passage) {
      return this == START
          ? passage.content().getFirst().start()
          : passage.content().getLast().end();
    }
  }

  private Edges() {}

  /// Moves an edge by one word; empty where that would leave the text or no word of the part.
  public static Optional<Edit> byWord(Passage passage, Side side, boolean forward) {
    var text = passage.document().text();
    int offset = side.of(passage);
    int to = forward ? WordSteps.after(text, offset, side) : WordSteps.before(text, offset, side);
    return to < 0 ? Optional.empty() : moved(passage, side, stretched(passage, side, to));
  }

  /// Moves an edge to an offset, in UTF-16 units, or to the edge of the word that it would cut;
  /// empty where that would leave no word of the part or change nothing.
  public static Optional<Edit> to(Passage passage, Side side, int offset) {
    var part = stretched(passage, side, offset).filter(s -> !passage.content().contains(s));
    return moved(passage, side, part);
  }

  /// The first or last part with its edge elsewhere, and no word cut.
  private static Optional<Span> stretched(Passage passage, Side side, int to) {
    var content = passage.content();
    int start = side == Side.START ? to : content.getLast().start();
    int end = side == Side.START ? content.getFirst().end() : to;
    return start >= end
        ? Optional.empty()
        : Drafts.trimmed(passage.document().text(), new Span(start, end));
  }

  private static Optional<Edit> moved(Passage passage, Side side, Optional<Span> part) {
    return part.map(span -> {
      var content = new ArrayList<>(passage.content());
      content.set(side == Side.START ? 0 : content.size() - 1, span);
      return Drafts.moved(passage, content);
    });
  }
}
