package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.json.AnnotatedJson;
import ascribe.json.FormatException;
import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {

  private static final String TEXT =
      "“The pier is safe,” said Ada Lind 😀. “It will hold for ‘many years’.” She said the “old”"
          + " crane had to go. According to Lind, <b>costs</b> & delays are \"normal\". =1+1 she"
          + " added.";

  private static final AnnotatedDocument DOCUMENT =
      new AnnotatedDocument(
          Document.of("pier", "The <pier>", null, "en", TEXT),
          List.of(
              mark(
                  "a1",
                  Form.DIRECT,
                  ReviewState.NONE,
                  false,
                  "“The pier is safe,”",
                  "“It will hold for ‘many years’.”"),
              mark("a2", Form.MIXED, ReviewState.ACCEPTED, false, "the “old” crane had to go"),
              mark("a3", Form.INDIRECT, ReviewState.REJECTED, false, "delays are"),
              mark(
                  "a4",
                  Form.INDIRECT,
                  ReviewState.NONE,
                  true,
                  "<b>costs</b> & delays are \"normal\""),
              mark("a5", Form.INDIRECT, ReviewState.NONE, false, "=1+1")),
          List.of(),
          List.of(
              new Actor(
                  "p1",
                  "Ada Lind",
                  ActorType.PERSON,
                  List.of("Lind"),
                  List.of("engineer"),
                  List.of(),
                  SourceType.ANALYST,
                  Naming.NAMED,
                  List.of())),
          List.of(),
          List.of());

  private static Attribution mark(
      String id, Form form, ReviewState review, boolean uncertain, String... parts) {
    var content =
        Arrays.stream(parts)
            .map(p -> new Span(TEXT.indexOf(p), TEXT.indexOf(p) + p.length()))
            .toList();
    return new Attribution(
        id,
        content,
        form,
        List.of(),
        CueClass.SAYING,
        List.of(),
        "p1",
        null,
        false,
        null,
        uncertain,
        new Provenance.FromModel("attribution", "1", 0.9),
        review);
  }

  private static String export(ExportFormat format) {
    return Readable.file(format, format.bytes(ExportRequest.of(DOCUMENT, _ -> true, false)));
  }

  private static @Nullable String lineWith(String file, String words) {
    return file.lines().filter(l -> l.contains(words)).findFirst().orElse(null);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void neverExportsRejectedMarksAndUncertainOnesOnlyOnDemand(ExportFormat format) {
    assertThat(ExportRequest.of(DOCUMENT, _ -> true, false).passages())
        .extracting(p -> p.id())
        .containsExactly("a1", "a2", "a5");
    assertThat(ExportRequest.of(DOCUMENT, _ -> true, true).passages())
        .extracting(p -> p.id())
        .containsExactly("a1", "a2", "a4", "a5");
    assertThat(format.bytes(ExportRequest.of(DOCUMENT, p -> p.id().equals("a2"), false)))
        .isNotEmpty();
  }

  @Test
  void refusesARejectedPassage() {
    var all = ascribe.review.PassageContext.passages(DOCUMENT);
    assertThatThrownBy(() -> new ExportRequest(DOCUMENT, all))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhoFoundEachPassageAndWhetherItWasChecked() {
    var csv = export(ExportFormat.CSV);
    assertThat(lineWith(csv, "pier is safe"))
        .contains("marked by machine, not checked (model attribution 1, confidence 0.90)");
    assertThat(lineWith(csv, "crane")).contains("accepted by the reader");
  }

  @Test
  void tellsSpreadsheetsThatATableIsInUtf8() {
    assertThat(ExportFormat.CSV.bytes(ExportRequest.of(DOCUMENT, _ -> true, false)))
        .startsWith(0xEF, 0xBB, 0xBF, '"');
  }

  @Test
  void neutralisesCellsThatBeginLikeAFormula() {
    assertThat(export(ExportFormat.CSV)).contains(",\"'=1+1\",");
    assertThat(Csv.cell(" @SUM(A1)")).startsWith("\"'");
  }

  @Test
  void escapesTheTextInHtml() {
    var html = export(ExportFormat.HTML);
    assertThat(html)
        .contains("&lt;b&gt;costs&lt;/b&gt; &amp; delays")
        .doesNotContain("<b>costs")
        .doesNotContain("<script");
    assertThat(html).contains("<title>The &lt;pier&gt;</title>");
    assertThat(html).contains("<mark class=\"quote\"");
  }

  @Test
  void bringsTheMarksBackFromJson() throws FormatException {
    var json = export(ExportFormat.JSON);
    var back = AnnotatedJson.read(json);
    assertThat(back.attributions()).extracting(Attribution::id).containsExactly("a1", "a2", "a5");
    assertThat(AnnotatedJson.write(back)).isEqualTo(json);
  }

  @Test
  void countsCodePointsInStandoff() {
    int start = TEXT.codePointCount(0, TEXT.indexOf("the “old”"));
    assertThat(export(ExportFormat.BRAT)).contains("Content " + start + " ");
    assertThat(export(ExportFormat.WEBANNOTATION)).contains("\"start\" : " + start);
  }

  @Test
  void givesEnoughContextToFindTheWordsAgain() {
    var twice = "same words here. ".repeat(9);
    var document =
        AnnotatedDocument.untagged(Document.of("x", "x", null, "en", twice))
            .withAttributions(
                List.of(
                    new Attribution(
                        "a1",
                        List.of(new Span(34, 44)),
                        Form.INDIRECT,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        null,
                        false,
                        new Provenance.FromRule("r"),
                        ReviewState.NONE)));
    var json =
        Readable.file(
            ExportFormat.WEBANNOTATION,
            ExportFormat.WEBANNOTATION.bytes(ExportRequest.of(document, _ -> true, false)));
    assertThat(json).contains("\"exact\" : \"same words\"").contains("\"suffix\"");
  }
}
