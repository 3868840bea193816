package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A sentence with one attribution inside another's content, both marked: `[content:…[cue:said]…]`.
record Nested(String text, List<Mark> marks) {

  /// @param inner whether it belongs to the inner attribution
  record Mark(String role, Span span, boolean inner) {}

  static Nested parse(String line) {
    var text = new StringBuilder();
    var marks = new ArrayList<Mark>();
    var roles = new ArrayDeque<String>();
    var starts = new ArrayDeque<Integer>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[') {
        int colon = line.indexOf(':', i);
        roles.push(line.substring(i + 1, colon));
        starts.push(text.length());
        i = colon;
      } else if (c == ']') {
        var span = new Span(starts.pop(), text.length());
        marks.add(new Mark(roles.pop(), span, !roles.isEmpty()));
      } else {
        text.append(c);
      }
    }
    return new Nested(text.toString(), marks);
  }

  /// Whether one of `found` is the inner attribution, with its source and in the right parent.
  boolean childFound(List<Attribution> found) {
    return found.stream()
        .filter(child -> child.parent() != null && is(child, true))
        .anyMatch(child ->
            found.stream().anyMatch(a -> Objects.equals(a.id(), child.parent()) && is(a, false)));
  }

  private boolean is(Attribution attribution, boolean inner) {
    return agrees(attribution.cue(), "cue", inner)
        && agrees(attribution.source(), "source", inner)
        && agrees(attribution.content(), "content", inner);
  }

  /// Whether the spans share most of their letters with those marked.
  private boolean agrees(List<Span> spans, String role, boolean inner) {
    int shared = 0;
    int all = spans.stream().mapToInt(Span::length).sum();
    for (var mark : marks) {
      if (mark.role.equals(role) && mark.inner == inner) {
        all += mark.span.length();
        for (var span : spans) {
          shared +=
              Math.max(
                  0,
                  Math.min(span.end(), mark.span.end())
                      - Math.max(span.start(), mark.span.start()));
        }
      }
    }
    return 2.0 * shared / all > 0.6;
  }
}
