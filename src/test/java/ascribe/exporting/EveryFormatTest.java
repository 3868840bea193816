package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Form;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What holds for every format, with a mark of every kind in the document.
class EveryFormatTest {

  private static final Set<ExportFormat> IN_WORDS =
      Set.of(ExportFormat.MARKDOWN, ExportFormat.CSV, ExportFormat.HTML, ExportFormat.DOCX);

  private static ExportRequest request(boolean uncertainToo) {
    return ExportRequest.of(Report.DOCUMENT, _ -> true, uncertainToo);
  }

  /// The file as a person reads it, without what its format escapes.
  private static String read(ExportFormat format, boolean uncertainToo) {
    return Readable.text(format, format.bytes(request(uncertainToo)));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void givesThePartsOfABrokenQuoteAndAllKindsOfMarks(ExportFormat format) {
    assertThat(read(format, false))
        .contains("The pier is safe,")
        .contains("It will hold for ‘many years’.")
        .contains("the “old” crane had to go")
        .contains("a tunnel")
        .contains("to win over the <b>voters</b> & donors")
        .contains("Nobody was told")
        .contains("The worst is over.");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      mode = Mode.EXCLUDE,
      names = {"JSON", "JSONL", "HTML"})
  void givesNoRejectedMark(ExportFormat format) {
    assertThat(read(format, true)).doesNotContain("Rejected words");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"JSON", "JSONL", "HTML"})
  void marksNoRejectedWordsWhereTheWholeTextIsGiven(ExportFormat format) {
    assertThat(read(format, true)).containsOnlyOnce("Rejected words, she said");
    assertThat(Readable.file(format, format.bytes(request(true))))
        .doesNotContain("\"rejected\"")
        .doesNotContain(">Rejected words<");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      mode = Mode.EXCLUDE,
      names = {"JSON", "JSONL", "HTML"})
  void givesUncertainMarksOnlyWhenAsked(ExportFormat format) {
    assertThat(read(format, false)).doesNotContain("Perhaps words");
    assertThat(read(format, true)).contains("Perhaps words");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void saysWhoFoundAMarkAndHowFarItWasChecked(ExportFormat format) {
    var file = read(format, true);
    if (format == ExportFormat.JSON || format == ExportFormat.JSONL) {
      assertThat(file.replaceAll("\\s", ""))
          .contains("\"by\":\"model\",\"name\":\"attribution\",\"version\":\"1\"")
          .contains("\"review\":\"accepted\"")
          .contains("\"review\":\"changed\"");
    } else {
      assertThat(file)
          .contains("marked by machine, not checked (model attribution 1, confidence 0.90)")
          .contains(
              "marked by machine, uncertain, not checked (model attribution 1, confidence 0.31)")
          .contains("marked by machine, not checked (rule evaluative)")
          .contains("accepted by the reader (model attribution 1, confidence 0.90)")
          .contains("changed by the reader");
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void saysKindActorCuePlaceAndHash(ExportFormat format) {
    if (!IN_WORDS.contains(format)) {
      return;
    }
    assertThat(read(format, false))
        .contains("quote, analyst claim, prediction")
        .contains("partly quoted paraphrase")
        .contains("statement without quotation marks")
        .contains("author’s claim, assessment")
        .contains("Ada Lind")
        .contains("engineer")
        .contains("said")
        .contains(Report.DOCUMENT.document().sha256());
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void neverPutsWordsInMarksThatTheTextDoesNotQuote(ExportFormat format) {
    var quotable =
        PassageContext.passages(Report.DOCUMENT).stream()
            .filter(p -> p.form() == Form.DIRECT || p.form() == Form.MIXED)
            .map(Passage::words)
            .toList();
    var marked = Pattern.compile("“([^“”]*)”").matcher(read(format, true));
    while (marked.find()) {
      for (var part : List.of(marked.group(1).split(" … "))) {
        assertThat(Report.TEXT.contains("“" + part + "”") || part.equals("more"))
            .as("“%s” of %s", part, quotable)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void letsNoWordsOfTheTextWorkAsMarkupOrFormula(ExportFormat format) {
    var file = Readable.file(format, format.bytes(request(true)));
    switch (format) {
      case MARKDOWN, HTML, DOCX -> assertThat(file).doesNotContain("<b>").doesNotContain("<pier>");
      case CSV -> assertThat(file).contains("\"'=1+1 is two\"");
      case JSON, JSONL, WEBANNOTATION, BRAT -> assertThat(file).contains("<b>voters</b>");
    }
    assertThat(file).doesNotContain("<script");
  }
}
