package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.Forms;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gives a content its other side where the words that tell who says it stand inside of it
/// ("Journalists, she says, want the ship", "a job that they say is hard") and the network has seen
/// one side only.
final class Interrupted {

  private final Analysis analysis;
  private final Cues cues;
  private final NavigableMap<Integer, Line> lines = new TreeMap<>();

  /// @param lines those of the whole text
  Interrupted(Analysis analysis, Cues cues, List<Line> lines) {
    this.analysis = analysis;
    this.cues = cues;
    lines.stream()
        .filter(l -> l.size() > 0)
        .forEach(l -> this.lines.put(l.at(0).span().start(), l));
  }

  /// The attributions in the same order, those whose content was one side of two with both.
  ///
  /// @param attributions none inside another
  List<Attribution> whole(List<Attribution> attributions) {
    var taken = attributions.stream().flatMap(Interrupted::spans).toList();
    return attributions.stream().map(a -> whole(a, taken)).toList();
  }

  private Attribution whole(Attribution attribution, List<Span> taken) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return attribution;
    }
    var teller =
        Span.around(
            Stream.concat(attribution.cue().stream(), attribution.source().stream()).toList());
    var line = lines.floorEntry(teller.start());
    if (line == null || line.getValue().units().getLast().span().end() < teller.end()) {
      return attribution;
    }
    var further =
        further(attribution, line.getValue(), teller).stream().map(line.getValue()::span).toList();
    boolean free =
        further.isEmpty()
            || taken.stream()
                .filter(s -> !attribution.content().contains(s))
                .noneMatch(s -> further.stream().anyMatch(s::overlaps));
    return free && !further.isEmpty() ? with(attribution, further) : attribution;
  }

  private Attribution with(Attribution attribution, List<Span> further) {
    var content = new ArrayList<>(attribution.content());
    content.removeIf(s -> further.stream().anyMatch(f -> f.contains(s)));
    content.addAll(further);
    content.sort(Comparator.naturalOrder());
    return attribution.withContent(content, Forms.of(analysis, content, attribution.cue()));
  }

  private List<Range> further(Attribution attribution, Line line, Span teller) {
    var sides = new Sides(line, cues, at(line, teller.start()), at(line, teller.end() - 1) + 1);
    var first = attribution.content().getFirst();
    var last = attribution.content().getLast();
    if (first.start() >= teller.end()) {
      return sides.before(at(line, first.start()));
    }
    return last.end() > teller.start()
        ? List.of()
        : sides.behind(new Range(at(line, last.start()), at(line, last.end() - 1) + 1));
  }

  /// The unit of `line` at `offset` or behind it.
  private static int at(Line line, int offset) {
    int i = 0;
    while (i < line.size() && line.at(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  private static Stream<Span> spans(Attribution a) {
    return Stream.of(a.content(), a.cue(), a.source()).flatMap(List::stream);
  }
}
