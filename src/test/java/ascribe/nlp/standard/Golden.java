package ascribe.nlp.standard;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.Mention;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An annotated document in lines that a person can read and compare: a line an attribution, an
/// author's claim, an actor, a mention and a date.
record Golden(AnnotatedDocument document) {

  List<String> lines() {
    var lines = new ArrayList<String>();
    document.attributions().forEach(a -> lines.add(line(a)));
    document.authorClaims().forEach(c -> lines.add(line(c)));
    document
        .actors()
        .forEach(a -> {
          lines.add(line(a));
          a.mentions().forEach(m -> lines.add(line(a, m)));
        });
    document.dates().forEach(t -> lines.add(line(t)));
    return lines;
  }

  /// Who begins to say what, quoted: the fields that hold from processor to processor.
  List<String> quoted() {
    return document.attributions().stream()
        .map(a -> speaker(a) + ": " + words(a.content().subList(0, 1)))
        .toList();
  }

  private String speaker(Attribution a) {
    return document.actor(a.actor()).map(Actor::name).orElse("nobody");
  }

  private String line(Attribution a) {
    return "attribution %s %s %s%s: %s [%s] %s, source [%s]%s"
        .formatted(
            a.form(),
            a.cueClass(),
            a.claim() == null ? "-" : a.claim(),
            a.analystClaim() ? " by an analyst" : "",
            speaker(a),
            words(a.cue()),
            words(a.content()),
            words(a.source()),
            a.parent() == null ? "" : ", inside another");
  }

  private String line(AuthorClaim c) {
    return "author %s: %s".formatted(c.claim(), words(List.of(c.span())));
  }

  private static String line(Actor a) {
    return "actor %s %s %s %s: roles %s, affiliations %s, also %s"
        .formatted(
            a.name(),
            a.type(),
            a.sourceType(),
            a.naming(),
            a.roles(),
            a.affiliations(),
            a.aliases());
  }

  private String line(Actor a, Mention m) {
    var because = m.because();
    return "mention %s %s at %d: %s%s"
        .formatted(
            a.name(),
            m.kind(),
            m.span().start(),
            words(List.of(m.span())),
            because == null
                ? ""
                : ", rests on “" + words(List.of(because.restsOn())) + "”: " + because.rule());
  }

  private String line(Timex t) {
    return "date %s %s: %s, %s"
        .formatted(t.type(), t.value(), words(List.of(t.span())), t.reason());
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(s -> s.of(document.document().text()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }
}
