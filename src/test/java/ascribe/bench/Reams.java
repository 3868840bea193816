package ascribe.bench;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.Provenance.FromModel;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.store.Library;
import ascribe.store.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up documents with marks, told apart by a number; the same number gives the same document.
final class Reams {

  private static final int SPEAKERS = 400;

  private Reams() {}

  /// Puts a document into the library and returns its identifier.
  static String add(Library library, int n, int marks) {
    var annotated = article(n, marks);
    var document = annotated.document();
    var origin = new Origin(Origin.Kind.FILE, "/" + n + ".txt", null, Instant.EPOCH.plusSeconds(n));
    var entry = library.add(document, origin, document.text().getBytes(StandardCharsets.UTF_8));
    library.saveAnnotations(entry.id(), annotated, "benchmark");
    return entry.id();
  }

  /// Three sentences of 15 words for each mark, with frequencies as in language (Zipf), and six
  /// speakers.
  static AnnotatedDocument article(int n, int marks) {
    var random = new Random(n);
    var text = new StringBuilder();
    var sentences = new ArrayList<Span>();
    for (int i = 0; i < 3 * marks; i++) {
      int start = text.length();
      for (int j = 0; j < 15; j++) {
        text.append(j == 0 ? "" : " ").append(word(random));
      }
      sentences.add(new Span(start, text.length()));
      text.append(i % 3 == 2 ? ".\n" : ". ");
    }
    var document =
        Document.of(
            "b" + n,
            "Title " + n + " " + word(random),
            LocalDate.of(2020, 1, 1).plusDays(n % 2000),
            "en",
            text.toString());
    var actors = new ArrayList<Actor>();
    for (int i = 0; i < 6; i++) {
      actors.add(speaker("p" + i, random.nextInt(SPEAKERS)));
    }
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < marks; i++) {
      attributions.add(said("a" + i, sentences.get(3 * i), "p" + random.nextInt(6)));
    }
    return new AnnotatedDocument(document, attributions, List.of(), actors, List.of(), List.of());
  }

  private static String word(Random random) {
    return word((int) Math.exp(random.nextDouble() * Math.log(20_000)));
  }

  /// The word of a rank from 1 to 20,000, the first ones the commonest.
  static String word(int rank) {
    var word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= 70) {
      word.append("bdfghklmnprstv".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
    }
    return word.toString();
  }

  private static Actor speaker(String id, int n) {
    return new Actor(
        id,
        "Speaker " + n,
        ActorType.PERSON,
        List.of(),
        List.of(),
        List.of(),
        SourceType.ANALYST,
        Naming.NAMED,
        List.of());
  }

  private static Attribution said(String id, Span span, String actor) {
    return new Attribution(
        id,
        List.of(span),
        Form.INDIRECT,
        List.of(),
        CueClass.SAYING,
        List.of(),
        actor,
        ClaimType.ASSESSMENT,
        true,
        null,
        false,
        new FromModel("benchmark", "1", 0.9),
        ReviewState.NONE);
  }
}
