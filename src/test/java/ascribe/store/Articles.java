package ascribe.store;

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
import ascribe.model.Provenance.FromModel;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Short articles of one shape, told apart by a number, and what is found in them.
final class Articles {

  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  static final String PIPELINE = "rules 1";

  private Articles() {}

  static Document article(int n) {
    return Document.of(
        "file" + n,
        "Harbour report " + n,
        LocalDate.of(2025, 5, 1).plusDays(n % 300),
        "en",
        "🚢 Report %d. “The harbour of town %d is safe,” said Zoë Lind, an analyst. “It stays open.”\n"
                .formatted(n, n)
            + "The worst is over.");
  }

  static Origin origin(int n) {
    return new Origin(Origin.Kind.FILE, "/articles/" + n + ".txt", null, NOW.plusSeconds(n));
  }

  static byte[] bytes(Document document) {
    return document.text().getBytes(StandardCharsets.UTF_8);
  }

  static Entry add(Library library, int n) {
    var article = article(n);
    return library.add(article, origin(n), bytes(article));
  }

  static Entry addAnnotated(Library library, int n) {
    var entry = add(library, n);
    var document = library.document(entry.id()).orElseThrow();
    library.saveAnnotations(entry.id(), annotated(document), PIPELINE);
    return library.entry(entry.id()).orElseThrow();
  }

  static AnnotatedDocument annotated(Document document) {
    var text = document.text();
    int end = text.indexOf(",”") + 2;
    return new AnnotatedDocument(
        document,
        List.of(
            new Attribution(
                "a1",
                List.of(new Span(text.indexOf('“'), end), span(text, "“It stays open.”")),
                Form.DIRECT,
                List.of(span(text, "said")),
                CueClass.SAYING,
                List.of(span(text, "Zoë Lind, an analyst")),
                "p1",
                ClaimType.ASSESSMENT,
                true,
                null,
                false,
                new FromModel("attribution", "1.0", 0.9),
                ReviewState.NONE)),
        List.of(
            new AuthorClaim(
                "c1",
                span(text, "The worst is over."),
                ClaimType.ASSESSMENT,
                new FromRule("evaluative"),
                ReviewState.NONE)),
        List.of(
            new Actor(
                "p1",
                "Zoë Lind",
                ActorType.PERSON,
                List.of(),
                List.of("analyst"),
                List.of(),
                SourceType.ANALYST,
                Naming.NAMED,
                List.of(new Mention(span(text, "Zoë Lind"), MentionKind.NAME, null)))),
        List.of(),
        List.of());
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
