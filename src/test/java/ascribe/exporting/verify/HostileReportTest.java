package ascribe.exporting.verify;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.verify.Finding.Outcome;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Words that a format escapes, neutralises or could take for its own: each report of them holds
/// against its source, and says what changed when the source does.
class HostileReportTest {

  private static final String LONG = "a very long sentence that goes on and on, ".repeat(3_000);

  /// What is said, each a passage of its own; `|` parts the pieces of a broken quote.
  private static final List<String> SAID =
      List.of(
          "=SUM(A1:A9) is a formula",
          "+49 is where they call from",
          "-5 degrees will come",
          "@everyone should leave",
          "\ttabs come before this",
          "'quoted' is how this begins",
          "%5 of the ships are gone",
          "😀👩‍👩‍👧 is all that she wrote",
          "the cafe\u0301 in A\u030Angstro\u0308m is shut",
          "הנמל סגור היום",
          "the sign says \u202Bשלום עולם\u202C to all",
          "“The sign reads “closed” today,”|“and nobody “knows” why.”",
          "«Il a dit “non” hier»",
          "„Der Hafen ist zu“",
          "\"It is 5' by 6\" wide,\" he went on",
          "one line\r\nand the next",
          "a line\u2028apart\u0085and\u000Bmore",
          "a | b `code` [link](http://x.y) **bold** # no heading\\",
          "> quoted again; and &amp; stays &lt;b&gt;",
          "</td><script>alert(1)</script>",
          "the words … with an ellipsis … inside",
          "a colon: two: three",
          "“Go” — said nobody",
          "a report; cue: none; characters 1–2; not checked",
          "{{title}} and {\"schema\":\"ascribe/1\"}",
          "a null\u0000 and a form\ffeed",
          "half a pair \uFFFD here",
          "no\u00ADhyphen and no\u200Bspace",
          LONG.strip());

  private static final AnnotatedDocument DOCUMENT = document("=A | “title”; *x*");

  private static AnnotatedDocument document(String title) {
    var text = new StringBuilder();
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < SAID.size(); i++) {
      var content = new ArrayList<Span>();
      for (var part : SAID.get(i).split("(?<=”)\\|")) {
        content.add(new Span(text.length(), text.length() + part.length()));
        text.append(part).append(", ");
      }
      var source = new Span(text.length(), text.length() + 2);
      text.append("=N said; characters 3–4; =. ");
      boolean direct = "“«„\"".indexOf(SAID.get(i).charAt(0)) >= 0;
      attributions.add(
          new Attribution(
              "a" + i,
              content,
              direct ? Form.DIRECT : Form.INDIRECT,
              List.of(new Span(source.end() + 1, source.end() + 24)),
              CueClass.SAYING,
              List.of(source),
              null,
              null,
              false,
              null,
              false,
              new Provenance.FromRule("test"),
              ReviewState.NONE));
      text.append(i % 5 == 4 ? "\r\n" : "");
    }
    return new AnnotatedDocument(
        Document.of("d", title, null, "en", text.toString()),
        attributions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Finding> check(ExportFormat format, AnnotatedDocument of, String text)
      throws ReportException {
    var report = format.bytes(ExportRequest.of(of, _ -> true, true));
    var source = new Source("source", Document.of("s", "other", null, "en", text));
    return Verifier.verify(ReportReader.read(report), List.of(source));
  }

  private static String told(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.outcome() != Outcome.HOLDS)
        .map(f -> f.outcome() + " " + f.detail() + ": " + f.passage())
        .map(s -> s.substring(0, Math.min(400, s.length())))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyPassageHoldsInItsSource(ExportFormat format) throws ReportException {
    var findings = check(format, DOCUMENT, DOCUMENT.document().text());
    assertThat(told(findings)).isEmpty();
    assertThat(findings).hasSize(SAID.size());
    assertThat(findings).allSatisfy(f -> assertThat(f.passage().start()).isNotNegative());
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void tellsEachPassageThatChangedMovedOrIsGone(ExportFormat format) throws ReportException {
    var text =
        DOCUMENT
            .document()
            .text()
            .replace("=SUM(A1:A9)", "=SUM(A1:A8)")
            .replace("+49 is where they call from", "nothing")
            .replace("all that she wrote", "all that he wrote")
            .replace("cafe\u0301", "cafe\u0300")
            .replace("סגור היום", "סגור מחר")
            .replace("“knows”", "“sees”")
            .replace("5' by 6\"", "6' by 6\"")
            .replace("http://x.y", "http://x.z")
            .replace("stays &lt;b", "stays &lt;i");
    var outcomes = new LinkedHashMap<Outcome, List<Integer>>();
    var findings = check(format, DOCUMENT, text);
    for (int i = 0; i < findings.size(); i++) {
      outcomes.computeIfAbsent(findings.get(i).outcome(), _ -> new ArrayList<>()).add(i);
    }
    assertThat(findings).hasSize(SAID.size());
    assertThat(outcomes.get(Outcome.MISSING)).containsExactly(1);
    assertThat(outcomes.get(Outcome.CHANGED)).containsExactly(0, 7, 8, 9, 11, 14, 17, 18);
    assertThat(outcomes.get(Outcome.MOVED)).hasSize(SAID.size() - 9).contains(2, SAID.size() - 1);
  }
}
