package ascribe.json;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Mention;
import ascribe.model.Note;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.util.List;
import java.util.Objects;

/// Writes the fields of one document in the order of the schema.
final class DocumentWriter {

  private final Out out;
  private final AnnotatedDocument annotated;

  /// The text as it is written: spans are given in its words.
  private final Document document;

  private final CodePoints codePoints;

  DocumentWriter(Out out, AnnotatedDocument annotated) {
    this.out = out;
    this.annotated = annotated;
    var original = annotated.document();
    this.document =
        new Document(
            original.id(),
            original.title(),
            original.date(),
            original.language(),
            CodePoints.wellFormed(original.text()),
            original.paragraphs());
    this.codePoints = new CodePoints(document.text());
  }

  void write() {
    out.text("schema", AnnotatedJson.SCHEMA);
    out.object("document", this::document);
    out.objects("attributions", annotated.attributions(), this::attribution);
    out.objects("authorClaims", annotated.authorClaims(), this::authorClaim);
    out.objects("actors", annotated.actors(), this::actor);
    out.objects("dates", annotated.dates(), this::date);
    out.objects("notes", annotated.notes(), this::note);
  }

  private void document() {
    out.text("id", document.id());
    out.text("title", document.title());
    out.text("date", document.date() == null ? null : document.date().toString());
    out.text("language", document.language());
    out.text("sha256", document.sha256());
    out.number("characters", document.characters());
    out.text("text", document.text());
  }

  private void attribution(Attribution attribution) {
    out.text("id", attribution.id());
    out.constant("form", attribution.form());
    spans("content", attribution.content());
    spans("cue", attribution.cue());
    out.constant("cueClass", attribution.cueClass());
    spans("source", attribution.source());
    out.text("actor", attribution.actor());
    out.constant("claim", attribution.claim());
    out.flag("analystClaim", attribution.analystClaim());
    out.text("parent", attribution.parent());
    out.flag("uncertain", attribution.uncertain());
    Provenances.write(out, attribution.provenance());
    out.word("review", attribution.review());
  }

  private void authorClaim(AuthorClaim claim) {
    out.text("id", claim.id());
    span(claim.span());
    out.constant("claim", claim.claim());
    Provenances.write(out, claim.provenance());
    out.word("review", claim.review());
  }

  private void actor(Actor actor) {
    out.text("id", actor.id());
    out.text("name", actor.name());
    out.constant("type", actor.type());
    out.texts("aliases", actor.aliases());
    out.texts("roles", actor.roles());
    out.texts("affiliations", actor.affiliations());
    out.constant("sourceType", actor.sourceType());
    out.constant("naming", actor.naming());
    out.objects("mentions", actor.mentions(), this::mention);
  }

  private void mention(Mention mention) {
    offsets(mention.span());
    out.constant("kind", mention.kind());
    var because = mention.because();
    if (because == null) {
      out.text("because", null);
    } else {
      out.object(
          "because",
          () -> {
            span(because.restsOn());
            out.text("rule", because.rule());
          });
    }
  }

  private void date(Timex date) {
    out.text("id", date.id());
    span(date.span());
    out.constant("type", date.type());
    out.text("value", date.value());
    out.word("anchor", date.anchor());
    out.text("reason", date.reason());
    out.object("reading", () -> Readings.write(out, date.reading()));
    // Dates come from rules; only a model's date has a confidence to keep.
    if (date.provenance() instanceof FromModel) {
      Provenances.write(out, date.provenance());
    } else {
      Provenances.writeWithoutConfidence(out, date.provenance());
    }
    out.word("review", date.review());
  }

  private void note(Note note) {
    out.text("id", note.id());
    span(note.span());
    out.text("note", note.text());
    out.text("at", note.at().toString());
  }

  private void spans(String name, List<Span> spans) {
    out.objects(name, spans, this::span);
  }

  private void span(Span span) {
    offsets(span);
    int start = codePoints.toUtf16(codePoints.fromUtf16(span.start()));
    int end = codePoints.toUtf16(codePoints.fromUtf16(span.end()));
    out.text("text", document.text().substring(start, end));
  }

  private void offsets(Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), document.text().length());
    out.number("start", codePoints.fromUtf16(span.start()));
    out.number("end", codePoints.fromUtf16(span.end()));
  }
}
