package ascribe.session;

import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the mark to go to. Only marks that the filter lets through are gone to; after the last
/// comes none.
public final class Navigation {

  /// Text order, outer before inner; marks of one extent by identifier.
  private static final Comparator<Passage> ORDER =
      Comparator.comparingInt((Passage p) -> p.extent().start())
          .thenComparingInt(p -> -p.extent().end())
          .thenComparing(Passage::id);

  private Navigation() {}

  /// The mark after the selected one, also where that has been rejected; without a selection, the
  /// first that begins at the reader's place or behind it.
  public static Optional<Passage> next(SessionState state) {
    return after(state, _ -> true);
  }

  /// The mark before the selected one; without a selection, the last that begins before the
  /// reader's place.
  public static Optional<Passage> previous(SessionState state) {
    return before(state, _ -> true);
  }

  /// The next mark of the same actor as the selected one.
  public static Optional<Passage> nextOfActor(SessionState state) {
    return state.lastSelected().flatMap(p -> after(state, q -> sameVoice(p, q)));
  }

  /// The mark of the same actor before the selected one.
  public static Optional<Passage> previousOfActor(SessionState state) {
    return state.lastSelected().flatMap(p -> before(state, q -> sameVoice(p, q)));
  }

  /// The next larger mark around the selected one.
  public static Optional<Passage> outward(SessionState state) {
    return state.selectedPassage().flatMap(p -> around(state, p).stream().findFirst());
  }

  /// The marks whose content, cue or source holds an offset, the innermost first.
  ///
  /// @param offset in UTF-16 units
  public static List<Passage> at(SessionState state, int offset) {
    return state.pagePassages().stream()
        .filter(
            p -> holds(p.content(), offset) || holds(p.cue(), offset) || holds(p.source(), offset))
        .sorted(
            Comparator.comparing((Passage p) -> !holds(p.content(), offset))
                .thenComparingInt(p -> p.extent().length()))
        .toList();
  }

  private static List<Passage> around(SessionState state, Passage inner) {
    return state.pagePassages().stream()
        .filter(p ->
            p.extent().contains(inner.extent()) && p.extent().length() > inner.extent().length())
        .sorted(Comparator.comparingInt(p -> p.extent().length()))
        .toList();
  }

  private static Optional<Passage> after(SessionState state, Predicate<Passage> wanted) {
    var selected = state.lastSelected();
    return state.visiblePassages().stream()
        .filter(p ->
            selected.map(s -> ORDER.compare(p, s) > 0).orElse(p.extent().start() >= state.place()))
        .filter(wanted)
        .findFirst();
  }

  private static Optional<Passage> before(SessionState state, Predicate<Passage> wanted) {
    var selected = state.lastSelected();
    return state.visiblePassages().reversed().stream()
        .filter(p ->
            selected.map(s -> ORDER.compare(p, s) < 0).orElse(p.extent().start() < state.place()))
        .filter(wanted)
        .findFirst();
  }

  private static boolean sameVoice(Passage a, Passage b) {
    var speaker = a.speaker();
    var other = b.speaker();
    return speaker == null ? other == null : other != null && speaker.id().equals(other.id());
  }

  private static boolean holds(List<Span> spans, int offset) {
    return spans.stream().anyMatch(s -> s.contains(offset));
  }
}
