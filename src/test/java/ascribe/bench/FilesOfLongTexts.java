package ascribe.bench;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.verify.ReportException;
import ascribe.exporting.verify.ReportReader;
import ascribe.exporting.verify.Source;
import ascribe.exporting.verify.Verifier;
import ascribe.model.AnnotatedDocument;
import ascribe.picture.Svg;
import ascribe.picture.TimelineCalendar;
import ascribe.picture.TimelineModel;
import ascribe.picture.TimelinePicture;
import ascribe.picture.TimelineTable;
import ascribe.picture.TimelineWords;
import ascribe.picture.VoicesPicture;
import ascribe.picture.VoicesTable;
import ascribe.picture.VoicesWords;
import ascribe.review.PassageContext;
import ascribe.session.Voices;
import ascribe.ui.LongText;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// How long every export, every picture and every check of a report takes for long texts. Fails
/// when a report's passages do not all hold in its own text.
final class FilesOfLongTexts {

  private static final int ROUNDS = 3;

  private record Case(String name, AnnotatedDocument text) {}

  private FilesOfLongTexts() {}

  public static void main(String[] arguments) throws ReportException {
    measure(new Case("warm", LongText.dated(LongText.of("warm", 20_000, 400, 40, 90))), false);
    for (var each :
        List.of(
            new Case("200,000 words, 5,000 marks", LongText.of("long", 200_000, 5_000, 250, 90)),
            new Case(
                "one paragraph of 400,000 characters",
                LongText.of("paragraph", 71_000, 1_700, 60, 1_000_000)),
            new Case(
                "10,000 mentions of 600 actors",
                LongText.of("mentions", 350_000, 10_000, 600, 90)))) {
      measure(new Case(each.name(), LongText.dated(each.text())), true);
    }
  }

  private static void measure(Case each, boolean told) throws ReportException {
    var text = each.text();
    say(told, each.name(), "");
    var passages = PassageContext.passages(text);
    say(told, "passages", time(() -> PassageContext.passages(text)));
    var request = ExportRequest.of(text, passages, _ -> true, true);
    for (var format : ExportFormat.values()) {
      var took = time(() -> format.bytes(request));
      var report = format.bytes(request);
      var size = String.format(Locale.ROOT, ", %.1f MB", report.length / 1e6);
      say(told, "export " + format.id(), took + size);
      long start = worked();
      verify(report, text);
      say(
          told,
          "verify " + format.id(),
          String.format(Locale.ROOT, "%5.0f ms", (worked() - start) / 1e6));
    }
    pictures(text, told);
  }

  private static void verify(byte[] report, AnnotatedDocument text) throws ReportException {
    var findings =
        Verifier.verify(ReportReader.read(report), List.of(new Source("text", text.document())));
    var fails = findings.stream().filter(f -> !f.detail().isEmpty()).toList();
    if (!fails.isEmpty() || findings.isEmpty()) {
      throw new IllegalStateException(fails.size() + " passages fail, the first " + fails);
    }
  }

  private static void pictures(AnnotatedDocument text, boolean told) {
    var passages = PassageContext.passages(text);
    var words = TimelineWords.english(text.document().text());
    var model = TimelineModel.of(text.dates(), passages);
    var timeline = new TimelinePicture(model, words, 960, _ -> false);
    var narrow = new TimelinePicture(model, words, 280, _ -> false);
    say(told, "timeline: model", time(() -> TimelineModel.of(text.dates(), passages)));
    say(told, "timeline: in the panel", time(() -> narrow.line().orElseThrow()));
    say(told, "timeline: SVG", time(() -> Svg.of(timeline.sheet("A"))));
    say(told, "timeline: CSV", time(() -> TimelineTable.csv(model, text.document())));
    say(
        told,
        "timeline: ICS",
        time(() -> TimelineCalendar.ics(model, text.document(), Instant.EPOCH)));
    var voices = Voices.of(passages);
    say(told, "voices: figures", time(() -> Voices.of(passages)));
    say(
        told,
        "voices: SVG",
        time(() -> Svg.of(new VoicesPicture(voices, new VoicesWords.English(), 960).sheet("A"))));
    say(told, "voices: CSV", time(() -> VoicesTable.csv(voices)));
  }

  /// The median of the processor time that this thread worked, which other work on the machine does
  /// not lengthen.
  private static String time(Supplier<?> work) {
    var worked = new ArrayList<Long>();
    for (int i = 0; i < ROUNDS; i++) {
      long start = worked();
      Objects.requireNonNull(work.get());
      worked.add(worked() - start);
    }
    worked.sort(Comparator.naturalOrder());
    return String.format(Locale.ROOT, "%5.0f ms", worked.get(ROUNDS / 2) / 1e6);
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(boolean told, String what, String took) {
    if (told) {
      System.out.printf("%-36s %s%n", what, took);
    }
  }
}
