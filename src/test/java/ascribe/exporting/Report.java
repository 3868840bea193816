package ascribe.exporting;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text with one mark of every kind and with words that formats could trip over.
public final class Report {

  public static final String TEXT =
      "“The pier is safe,” said Ada Lind 😀. “It will hold for ‘many years’.”\n"
          + "She said the “old” crane had to go. The mayor wants a tunnel.\n"
          + "“The mayor hopes to win over the <b>voters</b> & donors,” Lind said.\n"
          + "=1+1 is two, she added. Nobody was told, a clerk claimed. The worst is over.\n"
          + "Rejected words, she said. Perhaps words, she hinted. No marks here, she wrote.\n";

  public static final AnnotatedDocument DOCUMENT =
      new AnnotatedDocument(
          Document.of("pier", "The <pier> & “more”", LocalDate.of(2025, 5, 7), "en", TEXT),
          List.of(
              new Mark("direct", Form.DIRECT)
                  .parts("“The pier is safe,”", "“It will hold for ‘many years’.”")
                  .claim(ClaimType.PREDICTION)
                  .build(),
              new Mark("mixed", Form.MIXED)
                  .parts("the “old” crane had to go")
                  .review(ReviewState.ACCEPTED)
                  .build(),
              new Mark("role", Form.INDIRECT).parts("a tunnel").actor("p2").build(),
              new Mark("outer", Form.DIRECT)
                  .parts("“The mayor hopes to win over the <b>voters</b> & donors,”")
                  .build(),
              new Mark("nested", Form.INDIRECT)
                  .parts("to win over the <b>voters</b> & donors")
                  .actor("p2")
                  .parent("outer")
                  .build(),
              new Mark("formula", Form.INDIRECT).parts("=1+1 is two").build(),
              new Mark("nobody", Form.INDIRECT).parts("Nobody was told").actor(null).build(),
              new Mark("rejected", Form.INDIRECT)
                  .parts("Rejected words")
                  .review(ReviewState.REJECTED)
                  .build(),
              new Mark("perhaps", Form.INDIRECT).parts("Perhaps words").uncertain().build(),
              new Mark("unmarked", Form.DIRECT)
                  .parts("No marks here")
                  .review(ReviewState.CHANGED)
                  .build()),
          List.of(
              new AuthorClaim(
                  "author",
                  span("The worst is over."),
                  ClaimType.ASSESSMENT,
                  new Provenance.FromRule("evaluative"),
                  ReviewState.NONE)),
          List.of(
              actor("p1", "Ada Lind", SourceType.ANALYST, Naming.NAMED, "engineer"),
              actor("p2", "mayor", SourceType.OFFICIAL, Naming.ROLE)),
          List.of(),
          List.of());

  private Report() {}

  static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Actor actor(
      String id, String name, SourceType type, Naming naming, String... roles) {
    return new Actor(
        id, name, ActorType.PERSON, List.of(), List.of(roles), List.of(), type, naming, List.of());
  }

  /// One attribution while it is put together.
  private static final class Mark {

    private final String id;
    private final Form form;
    private List<Span> content = List.of();
    private @Nullable String actor = "p1";
    private @Nullable String parent;
    private @Nullable ClaimType claim;
    private boolean uncertain;
    private ReviewState review = ReviewState.NONE;

    Mark(String id, Form form) {
      this.id = id;
      this.form = form;
    }

    Mark parts(String... words) {
      content = Arrays.stream(words).map(Report::span).toList();
      return this;
    }

    Mark actor(@Nullable String id) {
      actor = id;
      return this;
    }

    Mark parent(String id) {
      parent = id;
      return this;
    }

    Mark claim(ClaimType type) {
      claim = type;
      return this;
    }

    Mark uncertain() {
      uncertain = true;
      return this;
    }

    Mark review(ReviewState state) {
      review = state;
      return this;
    }

    Attribution build() {
      boolean mayor = "p2".equals(actor);
      return new Attribution(
          id,
          content,
          form,
          List.of(span(mayor ? "wants" : "said")),
          CueClass.SAYING,
          actor == null ? List.of() : List.of(span(mayor ? "The mayor" : "Ada Lind")),
          actor,
          claim,
          claim != null,
          parent,
          uncertain,
          new Provenance.FromModel("attribution", "1", uncertain ? 0.31 : 0.9),
          review);
    }
  }
}
