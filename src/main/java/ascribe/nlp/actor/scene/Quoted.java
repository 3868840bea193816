package ascribe.nlp.actor.scene;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.text.Quotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which quotation a place of the text is in, looked up in a time that hardly grows with the text.
final class Quoted {

  /// From each offset on, up to the next one: the innermost quotation there.
  private final TreeMap<Integer, Optional<Quotation>> from = new TreeMap<>();

  private final TreeSet<Integer> starts = new TreeSet<>();

  Quoted(List<Quotation> quotations) {
    quotations.stream()
        .sorted(Comparator.comparingInt(Quotation::depth))
        .forEach(q -> q.spans().forEach(s -> lay(s.start(), s.end(), q)));
  }

  /// The quotations of a text and, around these, what its direct attributions say without marks.
  static Quoted of(List<Quotation> quotations, List<Attribution> attributions) {
    var marked = new Quoted(quotations);
    var unmarked =
        attributions.stream()
            .filter(a -> a.form() == Form.DIRECT && !marked.holds(a.content().getFirst()))
            .map(a -> new Quotation(a.content(), a.content(), 0, true))
            .toList();
    return unmarked.isEmpty()
        ? marked
        : new Quoted(Stream.concat(unmarked.stream(), quotations.stream()).toList());
  }

  /// Lays a quotation over those that lie there already: it is inside of them.
  private void lay(int start, int end, Quotation quotation) {
    from.put(end, around(end));
    from.subMap(start, end).clear();
    from.put(start, Optional.of(quotation));
    starts.add(start);
  }

  /// The innermost quotation around UTF-16 offset `offset`, without its opening mark.
  @Nullable Quotation at(int offset) {
    return around(offset).orElse(null);
  }

  private Optional<Quotation> around(int offset) {
    var entry = from.floorEntry(offset);
    return entry == null ? Optional.empty() : entry.getValue();
  }

  private boolean holds(Span span) {
    var quotation = at(span.start());
    return quotation != null && quotation.spans().stream().anyMatch(s -> s.contains(span));
  }

  boolean opensAt(int offset) {
    return starts.contains(offset);
  }
}
