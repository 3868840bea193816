package ascribe.review;

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
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexReading;
import ascribe.model.TimexType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes annotated documents from texts in which the spans are visible: "[1.source:Minsk]
/// [1.cue:says] that [1.content:it waits]". Options follow a bar:
/// "[1.content|DIRECT|ASSESSMENT:…]". The source's words, without what follows a comma, are the
/// actor's name. "[c1.author|PREDICTION:…]" is an author claim, "[t1.date|2025-08:…]" a date.
public final class Marked {

  private static final Pattern OPEN = Pattern.compile("\\[(\\w+)\\.(\\w+)((?:\\|[\\w.-]+)*):");

  private record Piece(String id, String role, List<String> options, Span span) {}

  private Marked() {}

  public static AnnotatedDocument document(String marked) {
    var text = new StringBuilder();
    var pieces = new ArrayList<Piece>();
    var open = new ArrayDeque<Piece>();
    var opener = OPEN.matcher(marked);
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '[' && opener.region(at, marked.length()).lookingAt()) {
        var options =
            Arrays.stream(opener.group(3).split("\\|")).filter(o -> !o.isEmpty()).toList();
        open.push(
            new Piece(
                opener.group(1), opener.group(2), options, new Span(text.length(), text.length())));
        at = opener.end();
      } else if (c == ']' && !open.isEmpty()) {
        var piece = open.pop();
        pieces.add(
            new Piece(
                piece.id(),
                piece.role(),
                piece.options(),
                new Span(piece.span().start(), text.length())));
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    return assemble(text.toString(), pieces);
  }

  private static AnnotatedDocument assemble(String text, List<Piece> pieces) {
    var byId = new LinkedHashMap<String, List<Piece>>();
    pieces.forEach(p -> byId.computeIfAbsent(p.id(), _ -> new ArrayList<>()).add(p));
    var attributions = new ArrayList<Attribution>();
    var claims = new ArrayList<AuthorClaim>();
    var dates = new ArrayList<Timex>();
    Map<String, Actor> actors = new LinkedHashMap<>();
    byId.forEach((id, own) -> {
      var first = own.getFirst();
      switch (first.role()) {
        case "author" ->
            claims.add(
                new AuthorClaim(
                    id,
                    first.span(),
                    ClaimType.valueOf(first.options().getFirst()),
                    new Provenance.FromModel("m", "1", 0.7),
                    ReviewState.NONE));
        case "date" -> dates.add(date(id, first));
        default -> attributions.add(attribution(text, id, own, actors));
      }
    });
    return new AnnotatedDocument(
        Document.of("d", "A title", null, "en", text),
        attributions,
        claims,
        List.copyOf(actors.values()),
        dates,
        List.of());
  }

  private static Timex date(String id, Piece piece) {
    var value = piece.options().getFirst();
    return new Timex(
        id,
        piece.span(),
        TimexType.DATE,
        new TimexReading.Fixed(value),
        value,
        Timex.Anchor.NONE,
        "stated",
        new Provenance.FromRule("date"),
        ReviewState.NONE);
  }

  private static Attribution attribution(
      String text, String id, List<Piece> own, Map<String, Actor> actors) {
    var content = spans(own, "content");
    var cue = spans(own, "cue");
    var source = spans(own, "source");
    var options = own.stream().flatMap(p -> p.options().stream()).toList();
    var form =
        Arrays.stream(Form.values())
            .filter(f -> options.contains(f.name()))
            .findFirst()
            .orElse(Form.INDIRECT);
    var claim =
        Arrays.stream(ClaimType.values())
            .filter(c -> options.contains(c.name()))
            .findFirst()
            .orElse(null);
    String actor = null;
    var type =
        Arrays.stream(SourceType.values())
            .filter(t -> options.contains(t.name()))
            .findFirst()
            .orElse(SourceType.OFFICIAL);
    if (!source.isEmpty()) {
      var name = source.getFirst().of(text).split(",", 2)[0];
      var span = new Span(source.getFirst().start(), source.getFirst().start() + name.length());
      actor = "p" + name.replace(" ", "");
      actors.merge(
          actor,
          new Actor(
              actor,
              name,
              ActorType.PERSON,
              List.of(name.substring(name.lastIndexOf(' ') + 1)),
              List.of(),
              List.of(),
              type,
              Naming.NAMED,
              List.of(new Mention(span, MentionKind.NAME, null))),
          Marked::joined);
    }
    boolean other = options.contains("PLAN");
    return new Attribution(
        id,
        content,
        form,
        cue,
        cue.isEmpty() ? null : other ? CueClass.OTHER : CueClass.SAYING,
        source,
        actor,
        claim,
        claim != null && type == SourceType.ANALYST,
        null,
        options.contains("uncertain"),
        new Provenance.FromModel("m", "1", 0.9),
        ReviewState.NONE);
  }

  private static Actor joined(Actor a, Actor b) {
    var mentions = new ArrayList<>(a.mentions());
    mentions.addAll(b.mentions());
    return new Actor(
        a.id(),
        a.name(),
        a.type(),
        a.aliases(),
        a.roles(),
        a.affiliations(),
        a.sourceType(),
        a.naming(),
        mentions);
  }

  private static List<Span> spans(List<Piece> own, String role) {
    return own.stream().filter(p -> p.role().equals(role)).map(Piece::span).sorted().toList();
  }

  /// The passage with this identifier.
  public static Passage passage(AnnotatedDocument document, String id) {
    return PassageContext.passages(document).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
