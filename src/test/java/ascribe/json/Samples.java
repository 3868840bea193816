package ascribe.json;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.Note;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Provenance.FromReader;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexReading;
import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Reference;
import ascribe.model.TimexReading.Unit;
import ascribe.model.TimexType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document in which every kind of result stands at least once, with emoji and combining marks
/// before and inside its spans.
final class Samples {

  static final String TEXT =
      "😀 “The harbour is safe 🚢,” said Zoe\u0308 Lind, an analyst. “It will stay so.”\n"
          + "She spoke on 4 May, two days after the 🌊. The worst is over.";

  private Samples() {}

  static AnnotatedDocument rich() {
    var when = Instant.parse("2026-02-03T04:05:06.789Z");
    var model = new FromModel("attribution", "1.2", 0.97);
    return new AnnotatedDocument(
        Document.of("d1", "Harbour 🚢", LocalDate.of(2025, 5, 7), "en", TEXT),
        List.of(
            new Attribution(
                "a1",
                List.of(span("“The harbour is safe 🚢,”"), span("“It will stay so.”")),
                Form.DIRECT,
                List.of(span("said")),
                CueClass.SAYING,
                List.of(span("Zoe\u0308 Lind, an analyst")),
                "p1",
                ClaimType.PREDICTION,
                true,
                null,
                false,
                model,
                ReviewState.ACCEPTED),
            new Attribution(
                "a2",
                List.of(span("harbour is safe 🚢")),
                Form.INDIRECT,
                List.of(),
                null,
                List.of(),
                null,
                null,
                false,
                "a1",
                true,
                new FromReader(when),
                ReviewState.ADDED)),
        List.of(
            new AuthorClaim(
                "c1",
                span("The worst is over."),
                ClaimType.ASSESSMENT,
                new FromRule("evaluative"),
                ReviewState.NONE)),
        List.of(
            new Actor(
                "p1",
                "Zoe\u0308 Lind",
                ActorType.PERSON,
                List.of("Lind"),
                List.of("analyst"),
                List.of(),
                SourceType.ANALYST,
                Naming.NAMED,
                List.of(
                    new Mention(span("Zoe\u0308 Lind"), MentionKind.NAME, null),
                    new Mention(
                        span("She"),
                        MentionKind.PRONOUN,
                        new Mention.Because(span("Zoe\u0308 Lind"), "the last speaker"))))),
        List.of(
            date(
                "t1",
                "4 May",
                new TimexReading.Partial("XXXX-05-04", Reference.DOCUMENT, Direction.NEAREST)),
            date(
                "t2",
                "two days after",
                new TimexReading.Offset(Reference.NARRATIVE, 2, Unit.DAY, "")),
            date("t3", "The worst", new TimexReading.Fixed("PAST_REF"))),
        List.of(new Note("n1", span("the 🌊"), "Which one? 🤔", when)));
  }

  private static Timex date(String id, String words, TimexReading reading) {
    return new Timex(
        id,
        span(words),
        TimexType.DATE,
        reading,
        "2025-05-04",
        Timex.Anchor.DOCUMENT,
        "nearest to the document's date",
        new FromRule("day-month"),
        ReviewState.NONE);
  }

  static Span span(String words) {
    return span(TEXT, words);
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  static @Nullable String reason(String json) {
    try {
      AnnotatedJson.read(json);
      return null;
    } catch (FormatException e) {
      return e.reason() + ": " + e.getMessage();
    }
  }
}
