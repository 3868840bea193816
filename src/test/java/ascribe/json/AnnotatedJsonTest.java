package ascribe.json;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Note;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnnotatedJsonTest {

  @Test
  void comesBackAsItWas() throws FormatException {
    assertThat(AnnotatedJson.read(AnnotatedJson.write(Samples.rich()))).isEqualTo(Samples.rich());
    assertThat(AnnotatedJson.read(AnnotatedJson.writeLine(Samples.rich())))
        .isEqualTo(Samples.rich());
  }

  @Test
  void isIdenticalWhenExportedImportedAndExported() throws FormatException {
    var first = AnnotatedJson.write(Samples.rich());
    assertThat(AnnotatedJson.write(AnnotatedJson.read(first))).isEqualTo(first);
  }

  @Test
  void countsCodePointsAndGivesTheWordsOfEachSpan() {
    var json = JsonMapper.shared().readTree(AnnotatedJson.writeLine(Samples.rich()));
    assertThat(json.path("attributions").path(0).path("content").path(0).toString())
        .isEqualTo("{\"start\":2,\"end\":26,\"text\":\"“The harbour is safe 🚢,”\"}");
    assertThat(json.path("document").path("characters").intValue())
        .isEqualTo(Samples.TEXT.codePointCount(0, Samples.TEXT.length()));
  }

  @Test
  void writesFieldsInTheOrderOfTheSchema() {
    var json = JsonMapper.shared().readTree(AnnotatedJson.writeLine(Samples.rich()));
    assertThat(json.propertyNames())
        .containsExactly(
            "schema", "document", "attributions", "authorClaims", "actors", "dates", "notes");
    assertThat(json.path("attributions").path(0).propertyNames())
        .containsExactly(
            "id",
            "form",
            "content",
            "cue",
            "cueClass",
            "source",
            "actor",
            "claim",
            "analystClaim",
            "parent",
            "uncertain",
            "confidence",
            "provenance",
            "review");
  }

  @Test
  void keepsTheConfidenceOfAModelOnly() {
    var json = JsonMapper.shared().readTree(AnnotatedJson.writeLine(Samples.rich()));
    assertThat(json.path("attributions").path(0).path("confidence").doubleValue()).isEqualTo(0.97);
    assertThat(json.path("attributions").path(1).path("confidence").isNull()).isTrue();
    assertThat(json.path("dates").path(0).has("confidence")).isFalse();
  }

  @Test
  void keepsTheConfidenceOfADateFoundByAModel() throws FormatException {
    var rich = Samples.rich();
    var date = rich.dates().getFirst();
    var found =
        rich.withDates(
            List.of(
                new ascribe.model.Timex(
                    date.id(),
                    date.span(),
                    date.type(),
                    date.reading(),
                    date.value(),
                    date.anchor(),
                    date.reason(),
                    new FromModel("dates", "1", 0.5),
                    date.review())));
    assertThat(AnnotatedJson.read(AnnotatedJson.write(found))).isEqualTo(found);
  }

  @Test
  void givesOneLineWithoutLineFeeds() {
    assertThat(AnnotatedJson.writeLine(Samples.rich())).doesNotContain("\n");
    assertThat(AnnotatedJson.write(Samples.rich())).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void writesHalfSurrogatesAsTheReplacementCharacter() throws FormatException {
    var document = Document.of("d", "t", null, "en", "a\ud83d b 😀");
    var note = new Note("n", new Span(0, 2), "half \ude00", Instant.EPOCH);
    var read =
        AnnotatedJson.read(
            AnnotatedJson.write(AnnotatedDocument.untagged(document).withNotes(List.of(note))));
    assertThat(read.document().text()).isEqualTo("a\ufffd b 😀");
    assertThat(read.notes().getFirst().text()).isEqualTo("half \ufffd");
    assertThat(read.notes().getFirst().span()).isEqualTo(new Span(0, 2));
  }

  @Test
  void movesASpanThatCutsASurrogatePairBeforeThePair() throws FormatException {
    var document = Document.of("d", "t", null, "en", "a😀b");
    var note = new Note("n", new Span(2, 4), "", Instant.EPOCH);
    var read =
        AnnotatedJson.read(
            AnnotatedJson.write(AnnotatedDocument.untagged(document).withNotes(List.of(note))));
    assertThat(read.notes().getFirst().span()).isEqualTo(new Span(1, 4));
  }
}
