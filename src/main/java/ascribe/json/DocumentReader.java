package ascribe.json;

import ascribe.json.FormatException.Reason;
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
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Timex;
import ascribe.model.TimexType;

/// Reads one document from its JSON object and refuses what does not fit its own text.
final class DocumentReader {

  private final Node root;
  private final Document document;
  private final SpanReader spans;

  DocumentReader(Node root) throws FormatException {
    this.root = root;
    checkSchema(root);
    this.document = document(root.at("document"));
    this.spans = new SpanReader(document);
  }

  private static void checkSchema(Node root) throws FormatException {
    var schema = root.json().path("schema");
    if (!schema.isString() || !schema.stringValue().startsWith("ascribe/")) {
      throw new FormatException(
          Reason.NOT_ASCRIBE, "This is not an annotated document of Ascribe (ascribe/1).");
    }
    if (!schema.stringValue().equals(AnnotatedJson.SCHEMA)) {
      throw new FormatException(
          Reason.OTHER_VERSION,
          "This document was written by another version of Ascribe; this one reads ascribe/1.");
    }
  }

  private static Document document(Node node) throws FormatException {
    var language = node.at("language").optional(Node::text);
    var document =
        Document.of(
            node.at("id").text(),
            node.at("title").text(),
            node.at("date").optional(Node::date),
            language == null ? "und" : language,
            node.at("text").text());
    var characters = node.at("characters").optional(Node::integer);
    if (characters != null && characters != document.characters()) {
      throw new FormatException(
          Reason.WRONG_HASH,
          "The text has %d characters, but the document says %d."
              .formatted(document.characters(), characters));
    }
    var sha256 = node.at("sha256").optional(Node::text);
    if (sha256 != null && !sha256.equals(document.sha256())) {
      throw new FormatException(
          Reason.WRONG_HASH, "The text was changed: document.sha256 is not the hash of its text.");
    }
    return document;
  }

  AnnotatedDocument read() throws FormatException {
    var annotated =
        new AnnotatedDocument(
            document,
            root.at("attributions").list(this::attribution),
            root.at("authorClaims").list(this::authorClaim),
            root.at("actors").list(this::actor),
            root.at("dates").list(this::date),
            root.at("notes").list(this::note));
    Identifiers.check(annotated);
    return annotated;
  }

  private Attribution attribution(Node node) throws FormatException {
    var content = spans.list(node.at("content"));
    if (content.isEmpty()) {
      throw new FormatException(Reason.WRONG_FIELD, node.path() + ".content has no span.");
    }
    return new Attribution(
        node.at("id").text(),
        content,
        node.at("form").constant(Form.class),
        spans.list(node.at("cue")),
        node.at("cueClass").optional(n -> n.constant(CueClass.class)),
        spans.list(node.at("source")),
        node.at("actor").optional(Node::text),
        node.at("claim").optional(n -> n.constant(ClaimType.class)),
        flag(node.at("analystClaim")),
        node.at("parent").optional(Node::text),
        flag(node.at("uncertain")),
        Provenances.read(node),
        review(node));
  }

  private AuthorClaim authorClaim(Node node) throws FormatException {
    return new AuthorClaim(
        node.at("id").text(),
        spans.span(node),
        node.at("claim").constant(ClaimType.class),
        Provenances.read(node),
        review(node));
  }

  private Actor actor(Node node) throws FormatException {
    return new Actor(
        node.at("id").text(),
        node.at("name").text(),
        node.at("type").constant(ActorType.class),
        node.at("aliases").list(Node::text),
        node.at("roles").list(Node::text),
        node.at("affiliations").list(Node::text),
        node.at("sourceType").constant(SourceType.class),
        node.at("naming").constant(Naming.class),
        node.at("mentions").list(this::mention));
  }

  private Mention mention(Node node) throws FormatException {
    return new Mention(
        spans.span(node),
        node.at("kind").constant(MentionKind.class),
        node.at("because")
            .optional(
                because -> new Mention.Because(spans.span(because), because.at("rule").text())));
  }

  private Timex date(Node node) throws FormatException {
    return new Timex(
        node.at("id").text(),
        spans.span(node),
        node.at("type").constant(TimexType.class),
        Readings.read(node),
        node.at("value").text(),
        node.at("anchor").word(Timex.Anchor.class),
        node.at("reason").text(),
        Provenances.read(node),
        review(node));
  }

  private Note note(Node node) throws FormatException {
    return new Note(
        node.at("id").text(), spans.span(node), node.at("note").text(), node.at("at").instant());
  }

  private static boolean flag(Node node) throws FormatException {
    return !node.absent() && node.flag();
  }

  private static ReviewState review(Node node) throws FormatException {
    var review = node.at("review");
    return review.absent() ? ReviewState.NONE : review.word(ReviewState.class);
  }
}
