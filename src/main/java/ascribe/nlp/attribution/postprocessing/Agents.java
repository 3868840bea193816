package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.attribution.line.TimeWords;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Finds the source of what "was confirmed by her son Ann Lee", where nobody else is named for it.
final class Agents {

  private final NavigableMap<Integer, Line> lines = new TreeMap<>();

  /// @param lines those of the whole text
  Agents(List<Line> lines) {
    lines.stream()
        .filter(l -> l.size() > 0)
        .forEach(l -> this.lines.put(l.at(0).span().start(), l));
  }

  /// The attributions, those without a source with whom the passive names.
  List<Attribution> named(List<Attribution> attributions) {
    return attributions.stream()
        .map(a -> a.source().isEmpty() && !a.cue().isEmpty() ? named(a) : a)
        .toList();
  }

  private Attribution named(Attribution attribution) {
    var cue = attribution.cue().getLast();
    var entry = lines.floorEntry(cue.start());
    if (entry == null) {
      return attribution;
    }
    var line = entry.getValue();
    int by = behind(line, cue);
    if (!line.at(by).says("by") || !line.at(by - 1).is("VERB") || !line.at(by - 2).is("AUX")) {
      return attribution;
    }
    var source = new SourcePhrase(line).after(by + 1, true);
    boolean named =
        !source.isEmpty()
            && line.at(source.to() - 1).is("PROPN")
            && TimeWords.skip(line, source.from()) == source.from();
    boolean free = named && attribution.content().stream().noneMatch(line.span(source)::overlaps);
    return free ? attribution.withSource(List.of(line.span(source))) : attribution;
  }

  /// The unit behind the cue.
  private static int behind(Line line, Span cue) {
    int i = 0;
    while (!line.isEdge(i) && line.at(i).span().start() < cue.end()) {
      i++;
    }
    return i;
  }
}
