package ascribe.picture;

import ascribe.model.Form;
import ascribe.model.Layer;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.model.TimexType;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a timeline shows of a text: the dates with a known year on the line, those without in text
/// order beside it, and under the line the passages that were said, or speak of, a day on it.
/// Durations and sets are nowhere, nor are uncertain passages.
///
/// @param dated by day
/// @param yearUnknown in text order
/// @param told by day
public record TimelineModel(List<Dated> dated, List<Timex> yearUnknown, List<Told> told) {

  /// A date on the line, once however often the text names it.
  ///
  /// @param mentions in text order
  /// @param workedOut each mention leaves a part open that was worked out, and no reader has
  ///   confirmed it: drawn hollow
  public record Dated(List<Timex> mentions, TimeRange range, boolean workedOut) {
    public Dated {
      mentions = List.copyOf(mentions);
    }

    /// @param mentions of the same days
    static Dated of(List<Timex> mentions) {
      return new Dated(
          mentions,
          TimeRange.of(mentions.getFirst().value()).orElseThrow(),
          mentions.stream().allMatch(TimelineModel::workedOut));
    }

    public String id() {
      return mentions.getFirst().id();
    }
  }

  /// Passages of one form that share a day.
  ///
  /// @param layer that gives the hue
  /// @param passages in text order
  /// @param workedOut the day was worked out
  public record Told(
      Telling telling,
      TimeRange range,
      Layer layer,
      List<Passage.Attributed> passages,
      boolean workedOut) {
    public Told {
      passages = List.copyOf(passages);
    }

    public String id() {
      return passages.getFirst().id();
    }
  }

  public TimelineModel {
    dated = List.copyOf(dated);
    yearUnknown = List.copyOf(yearUnknown);
    told = List.copyOf(told);
  }

  public static TimelineModel of(List<Timex> dates, List<Passage> passages) {
    var byRange = new LinkedHashMap<TimeRange, List<Timex>>();
    var unknown = new ArrayList<Timex>();
    for (var timex : dates.stream().sorted(Comparator.comparing(Timex::span)).toList()) {
      if (timex.review() == ReviewState.REJECTED) {
        continue;
      }
      var range = TimeRange.of(timex.value());
      if (range.isPresent()) {
        byRange.computeIfAbsent(range.get(), _ -> new ArrayList<>()).add(timex);
      } else if (isOpen(timex)) {
        unknown.add(timex);
      }
    }
    var dated = byRange.values().stream().map(Dated::of).sorted(byDay(Dated::range)).toList();
    return new TimelineModel(dated, unknown, told(passages));
  }

  /// What is left without dates and passages that a filter hides.
  ///
  /// @param hidden tells the identifiers of dates and marks
  public TimelineModel without(Predicate<String> hidden) {
    return new TimelineModel(
        dated.stream()
            .map(d -> d.mentions().stream().filter(t -> !hidden.test(t.id())).toList())
            .filter(mentions -> !mentions.isEmpty())
            .map(Dated::of)
            .toList(),
        yearUnknown.stream().filter(t -> !hidden.test(t.id())).toList(),
        told.stream()
            .map(t ->
                new Told(
                    t.telling(),
                    t.range(),
                    t.layer(),
                    t.passages().stream().filter(p -> !hidden.test(p.id())).toList(),
                    t.workedOut()))
            .filter(t -> !t.passages().isEmpty())
            .toList());
  }

  /// What lies in some days or reaches into them; the dates without a year stay.
  public TimelineModel in(TimeRange days) {
    return new TimelineModel(
        dated.stream().filter(d -> d.range().overlaps(days)).toList(),
        yearUnknown,
        told.stream().filter(t -> t.range().overlaps(days)).toList());
  }

  private static <T> Comparator<T> byDay(Function<T, TimeRange> range) {
    return Comparator.comparing((T t) -> range.apply(t).from())
        .thenComparing(t -> range.apply(t).until());
  }

  /// Dates of the same days and passages of the same form belong together.
  private record Place(Telling telling, TimeRange range, Layer layer, boolean workedOut) {}

  private static List<Told> told(List<Passage> passages) {
    Map<Place, List<Passage.Attributed>> told = new LinkedHashMap<>();
    for (var passage : passages) {
      if (passage instanceof Passage.Attributed p && (!p.uncertain() || p.checked())) {
        for (var place : places(p)) {
          told.computeIfAbsent(place, _ -> new ArrayList<>()).add(p);
        }
      }
    }
    return told.entrySet().stream()
        .map(e ->
            new Told(
                e.getKey().telling(),
                e.getKey().range(),
                e.getKey().layer(),
                e.getValue(),
                e.getKey().workedOut()))
        .sorted(byDay(Told::range))
        .toList();
  }

  private static List<Place> places(Passage.Attributed passage) {
    var layer = passage.form() == Form.DIRECT ? Layer.QUOTES : Layer.PARAPHRASE;
    return passage.dates().stream()
        .filter(t -> t.review() != ReviewState.REJECTED)
        .flatMap(t ->
            TimeRange.of(t.value())
                .flatMap(range ->
                    Telling.of(passage, t)
                        .map(telling -> new Place(telling, range, layer, workedOut(t))))
                .stream())
        .distinct()
        .collect(Collectors.toList());
  }

  /// Whether a part of a date was worked out and no reader has confirmed it.
  static boolean workedOut(Timex timex) {
    boolean confirmed =
        switch (timex.review()) {
          case ACCEPTED, CHANGED, ADDED -> true;
          case NONE, REJECTED -> false;
        };
    return timex.anchor() != Timex.Anchor.NONE && !confirmed;
  }

  /// Waits for a year or a date to rest on.
  private static boolean isOpen(Timex timex) {
    boolean date = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    return date && (timex.value().contains("X") || timex.anchor() == Timex.Anchor.UNKNOWN);
  }
}
