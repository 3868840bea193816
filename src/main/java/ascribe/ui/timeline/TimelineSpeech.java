package ascribe.ui.timeline;

import ascribe.model.Layer;
import ascribe.model.Timex;
import ascribe.picture.Telling;
import ascribe.picture.TimeRange;
import ascribe.picture.TimelineModel;
import ascribe.picture.TimelineScale;
import ascribe.picture.TimelineTick;
import ascribe.picture.TimelineWords;
import ascribe.review.Passage;
import ascribe.ui.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words on a timeline, in the window's language.
///
/// @param date what a date is, with how it was worked out
/// @param value what a date comes to, in few words
public record TimelineSpeech(Function<Timex, String> date, Function<Timex, String> value)
    implements TimelineWords {

  /// More passages than this are only counted.
  private static final int MOST = 4;

  /// Letters of a passage, at most.
  private static final int LONG = 90;

  @Override
  public String title() {
    return Messages.get("timeline.title");
  }

  @Override
  public String of(Telling telling) {
    return Messages.of(telling);
  }

  @Override
  public String yearUnknown() {
    return Messages.get("dates.unknown");
  }

  @Override
  public String legend() {
    return Messages.get("timeline.legend");
  }

  @Override
  public String breaks() {
    return Messages.get("timeline.breaks");
  }

  @Override
  public String of(TimelineScale.Break left) {
    return Messages.get("timeline.break", day(left.from()), day(left.last()));
  }

  @Override
  public String section(TimeRange days, int outside) {
    return Messages.get("timeline.section", day(days.from()), day(days.last()), outside);
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.getDefault(Locale.Category.DISPLAY))
        .format(day);
  }

  @Override
  public String of(TimelineTick tick) {
    var locale = Locale.getDefault(Locale.Category.DISPLAY);
    var pattern =
        tick.unit() == ChronoUnit.YEARS
            ? Messages.get("timeline.year")
            : tick.unit() == ChronoUnit.MONTHS
                ? Messages.get("timeline.month")
                : Messages.get(tick.newYear() ? "timeline.dayYear" : "timeline.day");
    return DateTimeFormatter.ofPattern(pattern, locale).format(tick.day());
  }

  @Override
  public String of(TimelineModel.Dated dated) {
    return dated.mentions().stream()
            .limit(MOST)
            .map(date)
            .distinct()
            .collect(Collectors.joining("\n"))
        + rest(dated.mentions().size());
  }

  @Override
  public String label(TimelineModel.Dated dated) {
    return value.apply(dated.mentions().getFirst());
  }

  @Override
  public String of(Timex timex) {
    return date.apply(timex).lines().findFirst().orElse("");
  }

  @Override
  public String of(TimelineModel.Told told) {
    return Messages.of(told.telling())
        + "\n"
        + told.passages().stream()
            .limit(MOST)
            .map(TimelineSpeech::passage)
            .collect(Collectors.joining("\n"))
        + rest(told.passages().size());
  }

  /// Names the form in words: a paraphrase never looks like a quotation.
  private static String passage(Passage.Attributed passage) {
    var actor = passage.actor();
    var form =
        Layer.of(passage.attribution()).contains(Layer.QUOTES) ? Layer.QUOTES : Layer.PARAPHRASE;
    var words = passage.words().replaceAll("\\s+", " ");
    return Messages.get(
        "timeline.passage",
        Messages.of(form),
        actor == null ? Messages.get("actors.unattributed") : actor.name(),
        words.length() > LONG ? words.substring(0, cut(words)) + " …" : words);
  }

  /// At a blank, when there is one.
  private static int cut(String words) {
    int blank = words.lastIndexOf(' ', LONG);
    return blank > 0 ? blank : words.offsetByCodePoints(0, LONG / 2);
  }

  private static String rest(int count) {
    return count > MOST ? "\n" + Messages.get("timeline.more", count - MOST) : "";
  }

  @Override
  public String more(int count) {
    return Messages.get("timeline.more", count);
  }
}
