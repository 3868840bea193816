package ascribe.cli;

import ascribe.picture.Svg;
import ascribe.picture.TimeRange;
import ascribe.picture.TimelineCalendar;
import ascribe.picture.TimelineModel;
import ascribe.picture.TimelinePicture;
import ascribe.picture.TimelineTable;
import ascribe.picture.TimelineWords;
import ascribe.picture.VoicesPicture;
import ascribe.picture.VoicesTable;
import ascribe.picture.VoicesWords;
import ascribe.review.Applied;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import ascribe.session.Voices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe picture`: the timeline or the voices of a document as a picture, a table or a calendar.
@Command(
    name = "picture",
    description = "Writes the timeline or the voices of a document as a picture or a table.",
    mixinStandardHelpOptions = true)
final class PictureCommand implements Callable<Integer> {

  /// In pixels.
  private static final double WIDTH = 960;

  enum Subject {
    TIMELINE,
    VOICES;

    static final class Converter extends ChoiceConverter<Subject> {
      Converter() {
        super(Subject.class);
      }
    }
  }

  enum Kind {
    SVG,
    CSV,
    ICS;

    static final class Converter extends ChoiceConverter<Kind> {
      Converter() {
        super(Kind.class);
      }
    }
  }

  @Parameters(
      paramLabel = "FILE|ID",
      description = "A text file, or the identifier that list shows.")
  private String named = "";

  @Option(
      names = "--of",
      required = true,
      converter = Subject.Converter.class,
      description = "timeline or voices.")
  private Subject subject = Subject.TIMELINE;

  @Option(
      names = "--format",
      converter = Kind.Converter.class,
      description = "svg, csv, or ics for a timeline; svg by default.")
  private Kind kind = Kind.SVG;

  @Option(
      names = "--zoom",
      paramLabel = "DAYS",
      description = "The days of a timeline that are drawn: 2014, 2014-05 or 2014-05-01..2015.")
  private @Nullable String zoom;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (subject == Subject.VOICES && kind == Kind.ICS) {
      throw new ParameterException(spec.commandLine(), "--format ics is for a timeline");
    }
    if (zoom != null && (subject == Subject.VOICES || kind != Kind.SVG)) {
      throw new ParameterException(spec.commandLine(), "--zoom is for a timeline as svg");
    }
    switch (new ShownDocuments(dataDir).find(named)) {
      case ShownDocuments.Found.Not(var reason) -> {
        spec.commandLine().getErr().println(reason);
        return 1;
      }
      case ShownDocuments.Found.Shown(var applied) -> write(applied);
    }
    return 0;
  }

  private void write(Applied applied) throws IOException {
    var name = applied.document().document().id() + "-" + subject.name().toLowerCase(Locale.ROOT);
    var file = subject == Subject.TIMELINE ? timeline(applied) : voices(applied);
    var output = out == null ? Output.to(spec.commandLine().getOut()) : Output.into(out);
    output.write(
        name,
        kind.name().toLowerCase(Locale.ROOT),
        file.getBytes(StandardCharsets.UTF_8),
        Map.of());
  }

  /// As the window shows them: without rejected ones, and without wishes and acts.
  private static List<Passage> passages(Applied applied) {
    return PassageContext.passages(applied).stream().filter(Passage::shown).toList();
  }

  private String timeline(Applied applied) {
    var document = applied.document().document();
    var model = TimelineModel.of(applied.document().dates(), passages(applied));
    return switch (kind) {
      case SVG -> {
        var words = TimelineWords.english(document.text());
        yield Svg.of(
            new TimelinePicture(model, words, WIDTH, _ -> false, section(model))
                .sheet(document.title()));
      }
      case CSV -> TimelineTable.csv(model, document);
      case ICS -> TimelineCalendar.ics(model, document, Instant.now());
    };
  }

  /// The days that are drawn, where not all are.
  private Optional<TimeRange> section(TimelineModel model) {
    if (zoom == null) {
      return Optional.empty();
    }
    var days = TimeRange.between(zoom).filter(d -> !model.in(d).dated().isEmpty());
    if (days.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--zoom " + zoom + ": no days in which the text has a date");
    }
    return days;
  }

  private String voices(Applied applied) {
    var voices = Voices.of(passages(applied));
    return switch (kind) {
      case SVG ->
          Svg.of(
              new VoicesPicture(voices, VoicesWords.ENGLISH, WIDTH)
                  .sheet(applied.document().document().title()));
      case CSV, ICS -> VoicesTable.csv(voices);
    };
  }
}
