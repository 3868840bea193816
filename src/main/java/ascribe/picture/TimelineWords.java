package ascribe.picture;

import ascribe.model.Actor;
import ascribe.model.Layer;
import ascribe.model.Timex;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words on a timeline, in some language.
public interface TimelineWords {

  String title();

  /// Above the passages of one kind.
  String of(Telling telling);

  String yearUnknown();

  /// How solid and hollow dates, and the marks under the line, are to be read.
  String legend();

  /// How a break is to be read.
  String breaks();

  /// That only some days are shown.
  ///
  /// @param outside how many dates are not shown
  String section(TimeRange days, int outside);

  String of(TimelineTick tick);

  /// What a break leaves out.
  String of(TimelineScale.Break left);

  String of(TimelineModel.Dated dated);

  /// A date in few words, beside it.
  String label(TimelineModel.Dated dated);

  /// Who speaks, in few words, beside the passages.
  default String label(TimelineModel.Told told) {
    return Page.fitted(
        told.passages().stream()
            .flatMap(p -> Optional.ofNullable(p.actor()).stream())
            .map(Actor::name)
            .distinct()
            .collect(Collectors.joining(", ")),
        11,
        220);
  }

  /// A date without a year.
  String of(Timex timex);

  String of(TimelineModel.Told told);

  /// How many had no room.
  String more(int count);

  /// English words for the dates of `text`, for files that no window has a part in.
  static TimelineWords english(String text) {
    return new English(text);
  }

  /// @param text of the document
  record English(String text) implements TimelineWords {

    @Override
    public String title() {
      return "Timeline";
    }

    @Override
    public String of(Telling telling) {
      return switch (telling) {
        case SAID -> "Said when";
        case ABOUT -> "About when";
      };
    }

    @Override
    public String yearUnknown() {
      return "Year unknown";
    }

    @Override
    public String legend() {
      return "Solid: the text says it. Hollow: worked out. “ quote, ≈ paraphrase, ◆ analyst claim;"
          + " thin: the day was worked out.";
    }

    @Override
    public String breaks() {
      return "// leaves out a time without dates; each stretch is to a scale of its own.";
    }

    @Override
    public String of(TimelineScale.Break left) {
      return "No dates from " + left.from() + " to " + left.last() + "; the scale changes here.";
    }

    @Override
    public String section(TimeRange days, int outside) {
      return "Shown: " + days.from() + " to " + days.last() + "; dates not shown: " + outside + ".";
    }

    @Override
    public String of(TimelineTick tick) {
      var pattern =
          switch (tick.unit()) {
            case YEARS -> "uuuu";
            case MONTHS -> "MMM uuuu";
            default -> tick.newYear() ? "d MMM uuuu" : "d MMM";
          };
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(tick.day());
    }

    @Override
    public String of(TimelineModel.Dated dated) {
      var first = dated.mentions().getFirst();
      var times = dated.mentions().size() > 1 ? " (" + dated.mentions().size() + " times)" : "";
      return of(first) + " – " + first.value() + times;
    }

    @Override
    public String of(TimelineModel.Told told) {
      var form = told.layer() == Layer.QUOTES ? "Quote" : "Paraphrase";
      return told.passages().stream()
          .limit(5)
          .map(p -> {
            var actor = p.actor();
            return form + ", " + (actor == null ? "unattributed" : actor.name()) + ": " + p.words();
          })
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String more(int count) {
      return "+" + count;
    }

    @Override
    public String label(TimelineModel.Dated dated) {
      return dated.mentions().getFirst().value();
    }

    @Override
    public String of(Timex timex) {
      return timex.span().of(text).replaceAll("\\s+", " ");
    }
  }
}
