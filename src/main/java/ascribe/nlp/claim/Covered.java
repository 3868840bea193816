package ascribe.nlp.claim;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Quotation;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/// The passages that are somebody's words and not the author's: contents with their cues and
/// sources, and quotations.
final class Covered {

  /// Start to end of stretches that do not touch each other.
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  Covered(List<Attribution> attributions, List<Quotation> quotations) {
    var spans = new java.util.ArrayList<Span>();
    for (var a : attributions) {
      spans.addAll(a.content());
      spans.addAll(a.cue());
      spans.addAll(a.source());
    }
    quotations.forEach(q -> spans.addAll(q.spans()));
    Collections.sort(spans);
    spans.forEach(this::add);
  }

  private void add(Span span) {
    var before = stretches.floorEntry(span.start());
    if (before != null && before.getValue() >= span.start()) {
      stretches.put(before.getKey(), Math.max(before.getValue(), span.end()));
    } else {
      stretches.put(span.start(), span.end());
    }
  }

  /// Whether at least half of a sentence is somebody's words.
  boolean fills(Span sentence) {
    int covered = 0;
    for (var stretch : stretches.headMap(sentence.end(), false).descendingMap().entrySet()) {
      if (stretch.getValue() <= sentence.start()) {
        break;
      }
      covered +=
          Math.min(stretch.getValue(), sentence.end())
              - Math.max(stretch.getKey(), sentence.start());
    }
    return 2 * covered >= sentence.length();
  }
}
