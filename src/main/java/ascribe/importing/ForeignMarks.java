package ascribe.importing;

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
import ascribe.review.QuotedParts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes marks of ours from those of another program's file; what its tags leave open is told from
/// the text.
final class ForeignMarks {

  private final Document document;
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  private ForeignMarks(Document document) {
    this.document = document;
  }

  static AnnotatedDocument of(Document document, List<ForeignMark> marks) {
    var made = new ForeignMarks(document);
    var attributions = new ArrayList<Attribution>();
    var claims = new ArrayList<AuthorClaim>();
    var ids = marks.stream().map(ForeignMark::id).toList();
    for (var mark : marks) {
      if (mark.tag("mark").filter("author-claim"::equals).isPresent()) {
        claims.add(made.claim(mark));
      } else {
        attributions.add(made.attribution(mark, ids));
      }
    }
    return AnnotatedDocument.untagged(document)
        .withAttributions(attributions)
        .withAuthorClaims(claims)
        .withActors(List.copyOf(made.actors.values()));
  }

  private AuthorClaim claim(ForeignMark mark) {
    var type = mark.constant("claim", ClaimType.class);
    return new AuthorClaim(
        mark.id(),
        Span.around(mark.content()),
        type == null ? ClaimType.ASSESSMENT : type,
        provenance(mark),
        review(mark));
  }

  private Attribution attribution(ForeignMark mark, List<String> ids) {
    var form = mark.constant("form", Form.class);
    // A parent that comes behind its child could make a circle.
    var parent =
        mark.tag("parent")
            .filter(p -> ids.contains(p) && ids.indexOf(p) < ids.indexOf(mark.id()))
            .orElse(null);
    return new Attribution(
        mark.id(),
        mark.content(),
        form == null ? formOf(mark.content()) : form,
        mark.cue(),
        mark.constant("cueClass", CueClass.class),
        mark.source(),
        mark.tag("actor").map(id -> actor(id, mark).id()).orElse(null),
        mark.constant("claim", ClaimType.class),
        mark.flag("analystClaim"),
        parent,
        mark.flag("uncertain"),
        provenance(mark),
        review(mark));
  }

  private Actor actor(String id, ForeignMark mark) {
    return actors.computeIfAbsent(
        id,
        _ ->
            new Actor(
                id,
                mark.tag("actorName").orElse(id),
                Objects.requireNonNullElse(
                    mark.constant("actorType", ActorType.class), ActorType.PERSON),
                mark.all("alias"),
                mark.all("role"),
                mark.all("affiliation"),
                Objects.requireNonNullElse(
                    mark.constant("sourceType", SourceType.class), SourceType.OTHER),
                Objects.requireNonNullElse(mark.constant("naming", Naming.class), Naming.NAMED),
                List.of()));
  }

  private static Provenance provenance(ForeignMark mark) {
    try {
      if (mark.tag("model").isPresent()) {
        return new Provenance.FromModel(
            mark.tag("model").get(),
            mark.tag("version").orElse(""),
            Double.parseDouble(mark.tag("confidence").orElse("")));
      }
      if (mark.tag("reader").isPresent()) {
        return new Provenance.FromReader(Instant.parse(mark.tag("reader").get()));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Provenance.FromRule("imported"); // tags that somebody else wrote
    }
    return new Provenance.FromRule(mark.tag("rule").orElse("imported"));
  }

  private static ReviewState review(ForeignMark mark) {
    var review = mark.constant("review", ReviewState.class);
    return review == null ? ReviewState.NONE : review;
  }

  private Form formOf(List<Span> content) {
    long quoted = letters(QuotedParts.of(document, content));
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == letters(content) ? Form.DIRECT : Form.MIXED;
  }

  private long letters(List<Span> spans) {
    return spans.stream()
        .flatMapToInt(s -> s.of(document.text()).codePoints())
        .filter(Character::isLetterOrDigit)
        .count();
  }
}
