package ascribe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascribe.model.ActorType;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.review.ActorTarget;
import ascribe.review.Decision;
import ascribe.review.Edit;
import ascribe.review.MarkKind;
import ascribe.review.MarkTarget;
import ascribe.review.Review;
import ascribe.review.TextAnchor;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewJsonTest {

  private static final Instant AT = Instant.parse("2026-02-03T04:05:06.789Z");

  private static TextAnchor at(String words) {
    return TextAnchor.of(Samples.TEXT, Samples.span(words));
  }

  private static List<Edit> everyKind() {
    var mark = MarkTarget.of(Samples.TEXT, Samples.rich().attributions().getFirst());
    var claim = MarkTarget.of(Samples.TEXT, Samples.rich().authorClaims().getFirst());
    var date = MarkTarget.of(Samples.TEXT, Samples.rich().dates().getFirst());
    var actor = ActorTarget.of(Samples.TEXT, Samples.rich().actors().getFirst());
    var other = new ActorTarget("an analyst", ActorType.PERSON, Naming.ROLE, null);
    var singles =
        List.<Edit>of(
            new Edit.Accept(mark),
            new Edit.Reject(claim),
            new Edit.Restore(date),
            new Edit.Delete(mark),
            new Edit.SetForm(mark, Form.MIXED),
            new Edit.SetClaim(mark, ClaimType.PREDICTION),
            new Edit.SetClaim(claim, null),
            new Edit.SetSource(mark, List.of(at("Zoe\u0308 Lind"))),
            new Edit.SetActor(mark, actor),
            new Edit.SetActor(mark, null),
            new Edit.MoveBoundary(mark, List.of(at("harbour is safe 🚢"))),
            new Edit.AddAttribution(
                List.of(at("The worst is over.")),
                Form.INDIRECT,
                List.of(at("spoke")),
                CueClass.SAYING,
                List.of(at("She")),
                actor,
                ClaimType.ASSESSMENT),
            new Edit.AddAttribution(
                List.of(at("🌊")), Form.INDIRECT, List.of(), null, List.of(), null, null),
            new Edit.AddAuthorClaim(at("the 🌊"), ClaimType.RECOMMENDATION),
            new Edit.AddActor(
                "Sea 🌊", ActorType.GPE, SourceType.OTHER, Naming.NAMED, List.of(at("🌊"))),
            new Edit.MergeActors(actor, other),
            new Edit.RenameActor(actor, "Zoë Lind"),
            new Edit.SplitActor(actor, List.of(at("She")), "somebody else"),
            new Edit.SetActorType(actor, ActorType.ORGANIZATION),
            new Edit.SetSourceType(actor, SourceType.MEDIA),
            new Edit.SetTimex(date, "2025-05-04"),
            new Edit.SetDocumentDate(LocalDate.of(2025, 5, 6)),
            new Edit.SetDocumentDate(null),
            new Edit.SetTitle("Title 🚢"),
            new Edit.AddNote("n2", at("4 May"), "A note 🤔"),
            new Edit.SetNote("n2", ""),
            new Edit.RemoveNote("n2"));
    var all = new ArrayList<>(singles);
    all.add(new Edit.Bulk(singles));
    return all;
  }

  private static Review review() {
    return new Review(everyKind().stream().map(e -> new Decision(e, AT)).toList());
  }

  @Test
  void theseTestsKnowEveryKindOfCorrection() {
    assertThat(everyKind().stream().map(Object::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Edit.class.getPermittedSubclasses()));
  }

  @Test
  void everyKindOfCorrectionComesBackAsItWas() throws FormatException {
    var json = new ReviewJson(Samples.TEXT);
    for (var decision : review().decisions()) {
      assertThat(json.read(json.write(decision))).isEqualTo(decision);
      assertThat(json.write(decision)).doesNotContain("\n");
    }
  }

  @Test
  void aSharedDocumentComesBackWithTextAndCorrections() throws FormatException, IOException {
    var shared = new SharedDocument(Samples.rich(), review());
    var written = AnnotatedJson.write(shared);
    assertThat(AnnotatedJson.readShared(written)).isEqualTo(shared);
    assertThat(AnnotatedJson.write(AnnotatedJson.readShared(written))).isEqualTo(written);
    assertThat(AnnotatedJson.read(written)).isEqualTo(Samples.rich());
    assertThat(SchemaTest.errors(written)).isEmpty();
  }

  @Test
  void aDocumentWithoutCorrectionsHasNone() throws FormatException {
    assertThat(AnnotatedJson.readShared(AnnotatedJson.write(Samples.rich())))
        .isEqualTo(new SharedDocument(Samples.rich(), Review.NONE));
  }

  @Test
  void countsCodePoints() {
    var json =
        new ReviewJson(Samples.TEXT).write(new Decision(new Edit.AddNote("n", at("said"), ""), AT));
    int start = Samples.TEXT.indexOf("said");
    int codePoints = Samples.TEXT.codePointCount(0, start);
    assertThat(codePoints).isLessThan(start);
    assertThat(json).contains("\"start\":%d,\"end\":%d,".formatted(codePoints, codePoints + 4));
  }

  @Test
  void anOrphanKeepsItsWordsAndItsPlaceBehindTheEnd() throws FormatException {
    var orphan = new TextAnchor(new Span(90, 94), "gone", "it is ", " now");
    var decision =
        new Decision(
            new Edit.Accept(
                new MarkTarget(MarkKind.ATTRIBUTION, List.of(orphan), List.of(), List.of())),
            AT);
    var json = new ReviewJson("😀 short");
    assertThat(json.read(json.write(decision))).isEqualTo(decision);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"accept"       | "kind":"bless"       | WRONG_FIELD: review.edits[0].kind
          "kind":"attribution"  | "kind":"x"           | WRONG_FIELD: review.edits[0].mark.kind
          "start":2,"end":26,"e | "start":2,"end":27,"e | WRONG_SPAN: review.edits[0].mark.content[0]
          "at":"2026            | "at":"x              | WRONG_FIELD: review.edits[0].at
          "edits":[             | "edits":1,"x":[      | WRONG_FIELD: review.edits is not an array
          """)
  void saysWhatIsWrongInACorrection(String good, String bad, String expected) {
    var json =
        AnnotatedJson.write(
                new SharedDocument(
                    Samples.rich(), new Review(List.of(new Decision(everyKind().getFirst(), AT)))))
            .replaceAll("\\n *", "")
            .replace("\" : ", "\":");
    int at = json.indexOf(good, json.lastIndexOf("\"review\":{"));
    assertThat(at).isPositive();
    var broken = json.substring(0, at) + bad + json.substring(at + good.length());
    assertThatThrownBy(() -> AnnotatedJson.readShared(broken))
        .isInstanceOfSatisfying(
            FormatException.class,
            e -> assertThat(e.reason() + ": " + e.getMessage()).startsWith(expected));
  }
}
