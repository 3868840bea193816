package ascribe.session;

import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.List;

/// What is left of a text when it shows only the passages that the filter lets through.
public final class Extracts {

  private Extracts() {}

  /// The stretches to show, in text order: content, cue and source of each passage with what stands
  /// between them in a paragraph, out to the next blanks. None reaches over a paragraph's end, and
  /// between any two lies a gap.
  public static List<Span> of(SessionState state) {
    var document = state.shown().document();
    var stretches = new ArrayList<Span>();
    for (var passage : state.visiblePassages()) {
      var parts = parts(passage);
      var extent = Span.around(parts);
      for (int i = document.paragraphFrom(extent.start()); i < document.paragraphs().size(); i++) {
        var paragraph = document.paragraphs().get(i);
        if (paragraph.start() >= extent.end()) {
          break;
        }
        var here = parts.stream().filter(paragraph::overlaps).toList();
        if (!here.isEmpty()) {
          stretches.add(whole(document.text(), paragraph, Span.around(here)));
        }
      }
    }
    return merged(stretches);
  }

  private static List<Span> parts(Passage passage) {
    var parts = new ArrayList<>(passage.content());
    parts.addAll(passage.cue());
    parts.addAll(passage.source());
    return parts;
  }

  private static Span whole(String text, Span paragraph, Span part) {
    int start = Math.max(part.start(), paragraph.start());
    int end = Math.min(part.end(), paragraph.end());
    while (start > paragraph.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < paragraph.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static List<Span> merged(List<Span> stretches) {
    var merged = new ArrayList<Span>();
    for (var stretch : stretches.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().end() >= stretch.start()) {
        var last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), stretch.end())));
      } else {
        merged.add(stretch);
      }
    }
    return List.copyOf(merged);
  }
}
