package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.session.Highlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pieces, block by block, of the line that joins the parts of the selected mark.
final class Joins {

  private final PageText content;
  private final List<Highlight> selected;
  private final int first;
  private final int last;

  Joins(PageText content, List<Highlight> highlights) {
    this.content = content;
    this.selected = highlights.stream().filter(Highlight::selected).toList();
    if (selected.isEmpty()) {
      first = 0;
      last = -1;
    } else {
      var extent = Span.around(selected.stream().map(Highlight::span).toList());
      first = content.blockAt(extent.start());
      last = content.blockAt(Math.max(extent.start(), extent.end() - 1));
    }
  }

  BlockMarks.@Nullable Join on(int block) {
    if (block < first || block > last) {
      return null;
    }
    var span = PageText.span(content.blocks().get(block));
    var parts =
        selected.stream()
            .map(Highlight::span)
            .filter(s -> s.overlaps(span))
            .map(s ->
                new Span(
                    Math.max(s.start(), span.start()) - span.start(),
                    Math.min(s.end(), span.end()) - span.start()))
            .sorted()
            .toList();
    return new BlockMarks.Join(selected.getFirst(), parts, block > first, block < last);
  }
}
