package ascribe.store;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A few words around what was searched for.
///
/// @param hits the words that were found, as spans of `text`
public record Snippet(String text, List<Span> hits) {

  /// Marks put around hits by the database: noncharacters, which no text should hold.
  static final String OPEN = "\ufdd0";

  static final String CLOSE = "\ufdd1";

  public Snippet {
    hits = List.copyOf(hits);
  }

  /// Reads a text in which hits stand between marks.
  static Snippet ofMarked(String marked) {
    var text = new StringBuilder(marked.length());
    var hits = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN.charAt(0)) {
        start = text.length();
      } else if (c == CLOSE.charAt(0)) {
        if (start >= 0) {
          hits.add(new Span(start, text.length()));
        }
        start = -1;
      } else {
        text.append(c);
      }
    }
    return new Snippet(text.toString(), hits);
  }
}
