package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.importing.Failed;
import ascribe.importing.Failed.Reason;
import ascribe.importing.Format;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.json.AnnotatedJson;
import ascribe.json.SharedDocument;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Provenance;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.PassageContext;
import ascribe.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back from the formats that can be read again.
class RoundTripTest {

  @TempDir private Path folder = Path.of("");

  private static ExportRequest request() {
    return ExportRequest.of(Report.DOCUMENT, _ -> true, true);
  }

  private AnnotatedDocument imported(ExportFormat format) throws IOException {
    var file = folder.resolve("report." + format.extension());
    Files.write(file, format.bytes(request()));
    Files.writeString(folder.resolve("report.txt"), Report.TEXT);
    var imported = (Imported) Importers.read(file);
    assertThat(imported.document().text()).isEqualTo(Report.TEXT);
    return java.util.Objects.requireNonNull(imported.shared()).base();
  }

  @Test
  void ascribeComesBackWithReviewEmojiAndCombiningMarksAndIsWrittenTheSame() throws Exception {
    var text = Report.DOCUMENT.document().text() + "👩‍🚀 Zoe\u0308 said: “🚢 e\u0301tat.”\n";
    var document =
        new AnnotatedDocument(
            ascribe.model.Document.of("d", "T 👩‍🚀 e\u0301", null, "en", text),
            Report.DOCUMENT.attributions(),
            Report.DOCUMENT.authorClaims(),
            Report.DOCUMENT.actors(),
            List.of(),
            List.of());
    var when = Instant.parse("2026-01-02T03:04:05.678Z");
    var review =
        Review.NONE
            .with(new Edit.Accept(PassageContext.passages(document).getFirst().target()), when)
            .with(new Edit.Reject(PassageContext.passages(document).get(1).target()), when);
    var json = AnnotatedJson.write(new SharedDocument(document, review));
    var file = Files.writeString(folder.resolve("shared.json"), json);
    var shared = ((Imported) Importers.read(file)).shared();
    assertThat(shared).isEqualTo(new SharedDocument(document, review));
    assertThat(AnnotatedJson.write(java.util.Objects.requireNonNull(shared))).isEqualTo(json);
  }

  @Test
  void webAnnotationsBringBackTheMarks() throws IOException {
    var back = imported(ExportFormat.WEBANNOTATION);
    var excerpt = Excerpt.of(request());
    assertThat(back.attributions()).containsExactlyInAnyOrderElementsOf(excerpt.attributions());
    assertThat(back.authorClaims()).isEqualTo(excerpt.authorClaims());
    assertThat(back.actors()).containsExactlyInAnyOrderElementsOf(excerpt.actors());
    assertThat(back.document().title()).isEqualTo(excerpt.document().title());
  }

  @Test
  void bratBringsBackTheMarksUnderNamesOfItsOwn() throws IOException {
    var back = imported(ExportFormat.BRAT);
    var excerpt = Excerpt.of(request());
    assertThat(back.attributions())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "parent")
        .containsExactlyInAnyOrderElementsOf(excerpt.attributions());
    assertThat(back.attributions().stream().filter(a -> a.parent() != null)).hasSize(1);
    assertThat(back.authorClaims())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(excerpt.authorClaims());
    assertThat(back.actors()).containsExactlyInAnyOrderElementsOf(excerpt.actors());
  }

  @Test
  void readsBratFilesThatOtherProgramsWrote() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "😀 “It is over,” she said today.\n");
    var file =
        Files.writeString(
            folder.resolve("a.ann"),
            "T1\tContent 2 15\t“It is over,”\nT2\tSource 16 19\tshe\nT3\tCue 20 24\tsaid\n"
                + "E1\tAttribution:T3 Content:T1 Source:T2\n");
    var imported = (Imported) Importers.read(file);
    assertThat(imported.format()).isEqualTo(Format.BRAT);
    var marks = java.util.Objects.requireNonNull(imported.shared()).base().attributions();
    assertThat(marks).hasSize(1);
    assertThat(marks.getFirst().form()).isEqualTo(Form.DIRECT);
    assertThat(marks.getFirst().source()).containsExactly(new Span(17, 20));
    assertThat(marks)
        .extracting(Attribution::provenance)
        .containsExactly(new Provenance.FromRule("imported"));
  }

  @Test
  void refusesMarksWithoutTheirText() throws IOException {
    for (var format : List.of(ExportFormat.BRAT, ExportFormat.WEBANNOTATION)) {
      var file = folder.resolve("alone." + format.extension());
      Files.write(file, format.bytes(request()));
      assertThat(((Failed) Importers.read(file)).reason()).isEqualTo(Reason.NO_TEXT);
    }
    Files.writeString(folder.resolve("alone.txt"), "Another text.");
    assertThat(((Failed) Importers.read(folder.resolve("alone.ann"))).reason())
        .isEqualTo(Reason.OTHER_TEXT);
  }
}
