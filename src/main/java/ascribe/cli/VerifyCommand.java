package ascribe.cli;

import ascribe.exporting.verify.Finding;
import ascribe.exporting.verify.Finding.Outcome;
import ascribe.exporting.verify.ReportException;
import ascribe.exporting.verify.ReportReader;
import ascribe.exporting.verify.Reported;
import ascribe.exporting.verify.Verifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe verify`: whether the words of a report still stand in its sources. Exit code 0 when all
/// of them do.
@Command(
    name = "verify",
    description =
        "Checks that the words of a report stand in its sources, not that the right speaker is"
            + " named. Reads JSON, CSV, Markdown, HTML, Web Annotation, DOCX and brat (an .ann"
            + " file, or a folder of them).",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "REPORT")
  private Path report = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "SOURCE",
      description =
          "Texts or folders of them. The library and the report's own folder are looked through"
              + " first.")
  private List<Path> sources = List.of();

  @Mixin private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var command = spec.commandLine();
    List<Reported> passages;
    try {
      passages = ReportReader.read(report);
    } catch (IOException e) {
      command.getErr().println(report + ": the file is missing or cannot be read.");
      return 1;
    } catch (ReportException e) {
      command.getErr().println(report + ": " + e.getMessage() + ".");
      return 1;
    }
    var found = new SourceSearch(dataDir, report, sources).sourcesOf(passages);
    var findings = Verifier.verify(passages, found);
    print(command.getOut(), findings);
    return findings.stream().allMatch(f -> f.outcome() == Outcome.HOLDS) ? 0 : 1;
  }

  private static void print(PrintWriter out, List<Finding> findings) {
    for (var finding : findings) {
      if (finding.outcome() != Outcome.HOLDS) {
        out.println(line(finding));
      }
    }
    out.printf(
        "%d passages: %d hold, %d moved, %d changed, %d missing, %d without a source.%n",
        findings.size(),
        count(findings, Outcome.HOLDS),
        count(findings, Outcome.MOVED),
        count(findings, Outcome.CHANGED),
        count(findings, Outcome.MISSING),
        count(findings, Outcome.NO_SOURCE));
    out.println("Checked: the words. Not checked: whether the right speaker is named.");
    out.flush();
  }

  private static String line(Finding finding) {
    var passage = finding.passage();
    return "%s: characters %d–%d: %s%s: %s"
        .formatted(
            finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            passage.start(),
            passage.end(),
            finding.detail(),
            finding.source().isEmpty() ? "" : " (" + finding.source() + ")",
            passage.words().replaceAll("\\s+", " "));
  }

  private static long count(List<Finding> findings, Outcome outcome) {
    return findings.stream().filter(f -> f.outcome() == outcome).count();
  }
}
