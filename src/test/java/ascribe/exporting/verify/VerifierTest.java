package ascribe.exporting.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.Report;
import ascribe.exporting.verify.Finding.Outcome;
import ascribe.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

  private static byte[] report(ExportFormat format) {
    return format.bytes(ExportRequest.of(Report.DOCUMENT, _ -> true, true));
  }

  private static List<Finding> check(byte[] report, String... texts) throws ReportException {
    var sources =
        List.of(texts).stream()
            .map(t -> new Source("source", Document.of("s", "another title", null, "en", t)))
            .toList();
    return Verifier.verify(ReportReader.read(report), sources);
  }

  /// The outcomes of the passages whose words hold `words`.
  private static List<Outcome> of(List<Finding> findings, String words) {
    return findings.stream()
        .filter(f -> f.passage().words().contains(words))
        .map(Finding::outcome)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void findsEveryPassageAtItsPlace(ExportFormat format) throws ReportException {
    var findings = check(report(format), "Another text.", Report.TEXT);
    assertThat(findings)
        .hasSize(10)
        .allSatisfy(f -> assertThat(f.outcome()).as(f.toString()).isEqualTo(Outcome.HOLDS));
    assertThat(findings.stream().filter(f -> f.passage().quotation())).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void tellsWhatMovedWhatChangedAndWhatIsMissing(ExportFormat format) throws ReportException {
    var text =
        ("A new beginning of some length. " + Report.TEXT)
            .replace("Nobody was told", "Everyone heard")
            .replace("to win over the <b>voters</b>", "to win over the <b>voters</b> all")
            .replace("“The mayor hopes", "The mayor hopes")
            .replace("donors,”", "donors,");
    var findings = check(report(format), text);
    assertThat(of(findings, "The pier is safe")).containsExactly(Outcome.MOVED);
    assertThat(of(findings, "Nobody was told")).containsExactly(Outcome.MISSING);
    assertThat(of(findings, "The mayor hopes")).containsExactly(Outcome.CHANGED);
    assertThat(of(findings, "a tunnel")).containsExactly(Outcome.MOVED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"MARKDOWN", "CSV", "HTML", "BRAT", "WEBANNOTATION"})
  void noticesWordsThatWereAlteredInTheReport(ExportFormat format) throws ReportException {
    var altered =
        new String(report(format), StandardCharsets.UTF_8)
            .replace("It will hold for", "It will never hold for");
    var findings = check(altered.getBytes(StandardCharsets.UTF_8), Report.TEXT);
    assertThat(of(findings, "never")).containsExactly(Outcome.CHANGED);
  }

  @Test
  void readsATableWithAndWithoutAByteOrderMark() throws ReportException {
    var table = new String(report(ExportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(table).startsWith("\uFEFF");
    assertThat(ReportReader.read(table.substring(1).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ReportReader.read(table.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
  }

  @Test
  void noticesAQuotationOfWordsThatTheSourceDoesNotQuote() throws ReportException {
    var unquoted = Report.TEXT.replaceAll("[“”]", "");
    assertThat(of(check(report(ExportFormat.MARKDOWN), unquoted), "The pier"))
        .containsExactly(Outcome.CHANGED);
  }

  @Test
  void readsEveryPartOfABrokenQuoteFromBrat() throws ReportException {
    var ann =
        "T1\tContent 0 10;18 26\t“🌊 comes,” “it is.”\nT2\tCue 10 14\tsaid\n"
            + "E1\tAttribution:T2 Content:T1\nA1\tForm E1 DIRECT\n";
    assertThat(ReportReader.read(ann.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.readings()).containsExactly(List.of("“🌊 comes,”", "“it is.”"));
          assertThat(r.quotation()).isTrue();
          assertThat(r.start()).isZero();
          assertThat(r.end()).isEqualTo(26);
        });
    assertThatThrownBy(() ->
            ReportReader.read(
                ann.replace("Content:T1", "Content:T7").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("T7");
  }

  @Test
  void saysSoWhenThereIsNoSource() throws ReportException {
    assertThat(check(report(ExportFormat.CSV)))
        .extracting(Finding::outcome)
        .containsOnly(Outcome.NO_SOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Just a letter.",
        "{}",
        "{\"schema\":\"ascribe/1\"}",
        "<p>x</p>",
        "PK",
        "\"kind\",\"a\"\n"
      })
  void refusesWhatIsNoReport(String file) {
    assertThatThrownBy(() -> ReportReader.read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReportException.class);
  }
}
