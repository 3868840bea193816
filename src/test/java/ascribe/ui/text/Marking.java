package ascribe.ui.text;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks a text by hand: every piece is given in its own words and looked for after the mark
/// before.
final class Marking {

  private static final Provenance RULE = new Provenance.FromRule("test");

  private final Document document;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<AuthorClaim> claims = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private int from;

  Marking(Document document) {
    this.document = document;
  }

  /// Looks for the next marks from these words on.
  Marking from(String words) {
    from = find(words).start();
    return this;
  }

  Marking actor(String id, String name) {
    actors.add(
        new Actor(
            id,
            name,
            ActorType.PERSON,
            List.of(),
            List.of(),
            List.of(),
            SourceType.ANALYST,
            Naming.NAMED,
            List.of()));
    return this;
  }

  Marking mark(
      String id,
      Form form,
      @Nullable String actor,
      String source,
      String cue,
      boolean analystClaim,
      String... content) {
    return add(id, form, actor, source, cue, analystClaim, false, content);
  }

  Marking uncertain(
      String id, Form form, @Nullable String actor, String source, String cue, String... content) {
    return add(id, form, actor, source, cue, false, true, content);
  }

  Marking authorClaim(String id, String words) {
    claims.add(new AuthorClaim(id, find(words), ClaimType.ASSESSMENT, RULE, ReviewState.NONE));
    return this;
  }

  private Marking add(
      String id,
      Form form,
      @Nullable String actor,
      String source,
      String cue,
      boolean analystClaim,
      boolean uncertain,
      String... content) {
    var spans = new ArrayList<Span>();
    for (var words : content) {
      spans.add(find(words));
    }
    attributions.add(
        new Attribution(
            id,
            spans,
            form,
            cue.isEmpty() ? List.of() : List.of(find(cue)),
            cue.isEmpty() ? null : CueClass.SAYING,
            source.isEmpty() ? List.of() : List.of(find(source)),
            actor,
            analystClaim ? ClaimType.ASSESSMENT : null,
            analystClaim,
            null,
            uncertain,
            RULE,
            ReviewState.NONE));
    return this;
  }

  private Span find(String words) {
    int at = document.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  AnnotatedDocument annotated() {
    return new AnnotatedDocument(document, attributions, claims, actors, List.of(), List.of());
  }
}
