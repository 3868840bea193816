package ascribe.ui.side;

import ascribe.model.Document;
import ascribe.model.Layer;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.picture.TimelineModel;
import ascribe.review.Passage;
import ascribe.session.SessionState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which dates the dates panel shows. A date in no passage that the filter lets through is faint.
public final class DatesModel {

  /// Text around a date, in UTF-16 units.
  private static final int REACH = 32;

  private List<Timex> rows = List.of();
  private Set<String> faint = Set.of();
  private @Nullable List<Passage> portrayed;
  private Set<Layer> layers = Set.of();
  private Set<String> visible = Set.of();
  private Map<String, Timex> byId = Map.of();
  private TimelineModel timeline = TimelineModel.of(List.of(), List.of());
  private @Nullable LocalDate published;
  private String text = "";

  public void show(SessionState state) {
    Document document = state.shown().document();
    text = document.text();
    published = document.date();
    rows =
        state.shown().dates().stream()
            .filter(t -> t.review() != ReviewState.REJECTED)
            .sorted(Comparator.comparing(Timex::span))
            .toList();
    byId = rows.stream().collect(Collectors.toMap(Timex::id, t -> t));
    if (state.passages() != portrayed || !state.layers().equals(layers)) {
      portrayed = state.passages(); // the same list while neither document nor corrections changed
      layers = state.layers();
      timeline = TimelineModel.of(rows, state.pagePassages());
    }
    faint = state.filter().isEmpty() ? Set.of() : outside(state);
    visible =
        state.visiblePassages().stream().map(Passage::id).collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> outside(SessionState state) {
    var inside =
        state.visiblePassages().stream()
            .flatMap(p -> p.dates().stream())
            .map(Timex::id)
            .collect(Collectors.toSet());
    return rows.stream()
        .map(Timex::id)
        .filter(id -> !inside.contains(id))
        .collect(Collectors.toSet());
  }

  /// In text order.
  public List<Timex> rows() {
    return rows;
  }

  public TimelineModel timeline() {
    return timeline;
  }

  /// How the timeline looks now.
  Look look() {
    return new Look(timeline, faint, visible);
  }

  /// What the look of a timeline rests on. The same timeline is the same object.
  record Look(TimelineModel timeline, Set<String> faint, Set<String> visible) {
    boolean isLike(Look other) {
      return timeline == other.timeline
          && faint.equals(other.faint)
          && visible.equals(other.visible);
    }
  }

  /// Identifiers of dates.
  public Set<String> faint() {
    return faint;
  }

  /// Whether a date or passage of the timeline is drawn faintly.
  public boolean fades(String id) {
    return date(id).isPresent() ? faint.contains(id) : !visible.contains(id);
  }

  /// The day of publication, if it is known.
  public @Nullable LocalDate published() {
    return published;
  }

  /// The date with that identifier, unless it is a passage's.
  Optional<Timex> date(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The words of a date with some text around them.
  Excerpt excerpt(Timex timex) {
    return Excerpt.of(text, timex.span(), REACH);
  }
}
