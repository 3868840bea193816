package ascribe.ui.side;

import ascribe.model.Document;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.session.SessionState;
import ascribe.ui.timeline.TimelineModel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which dates the dates panel shows. A date in no passage that the filter lets through is faint.
public final class DatesModel {

  /// Text around a date, in UTF-16 units.
  private static final int REACH = 32;

  private List<Timex> rows = List.of();
  private Set<String> faint = Set.of();
  private TimelineModel timeline = TimelineModel.of(List.of());
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
    timeline = TimelineModel.of(rows);
    faint = state.filter().isEmpty() ? Set.of() : outside(state);
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

  /// Identifiers of dates.
  public Set<String> faint() {
    return faint;
  }

  /// The day of publication, if it is known.
  public @Nullable LocalDate published() {
    return published;
  }

  /// The words of a date with some text around them.
  Excerpt excerpt(Timex timex) {
    return Excerpt.of(text, timex.span(), REACH);
  }
}
