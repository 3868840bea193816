package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.ActorType;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.review.ActorTarget;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;

/// Reads one correction from its JSON object.
final class EditReader {

  private final Places places;

  EditReader(Places places) {
    this.places = places;
  }

  Edit read(Node node) throws FormatException {
    var kind = node.at("kind").text();
    return switch (kind) {
      case "accept" -> new Edit.Accept(mark(node));
      case "reject" -> new Edit.Reject(mark(node));
      case "restore" -> new Edit.Restore(mark(node));
      case "delete" -> new Edit.Delete(mark(node));
      case "setForm" -> new Edit.SetForm(mark(node), node.at("form").constant(Form.class));
      case "setClaim" ->
          new Edit.SetClaim(
              mark(node), node.at("claim").optional(n -> n.constant(ClaimType.class)));
      case "setSource" -> new Edit.SetSource(mark(node), places.anchors(node.at("source")));
      case "setActor" -> new Edit.SetActor(mark(node), node.at("actor").optional(places::actor));
      case "moveBoundary" -> new Edit.MoveBoundary(mark(node), places.filled(node.at("content")));
      case "addAttribution" -> addAttribution(node);
      case "addAuthorClaim" ->
          new Edit.AddAuthorClaim(
              places.anchor(node.at("place")), node.at("claim").constant(ClaimType.class));
      case "addActor" -> addActor(node);
      case "mergeActors" ->
          new Edit.MergeActors(places.actor(node.at("into")), places.actor(node.at("from")));
      case "renameActor" -> new Edit.RenameActor(actor(node), node.at("name").text());
      case "splitActor" ->
          new Edit.SplitActor(
              actor(node), places.anchors(node.at("mentions")), node.at("name").text());
      case "setActorType" ->
          new Edit.SetActorType(actor(node), node.at("type").constant(ActorType.class));
      case "setSourceType" ->
          new Edit.SetSourceType(actor(node), node.at("sourceType").constant(SourceType.class));
      case "setTimex" -> new Edit.SetTimex(mark(node), node.at("value").text());
      case "setDocumentDate" -> new Edit.SetDocumentDate(node.at("date").optional(Node::date));
      case "setTitle" -> new Edit.SetTitle(node.at("title").text());
      case "addNote" ->
          new Edit.AddNote(
              node.at("id").text(), places.anchor(node.at("place")), node.at("note").text());
      case "setNote" -> new Edit.SetNote(node.at("id").text(), node.at("note").text());
      case "removeNote" -> new Edit.RemoveNote(node.at("id").text());
      case "bulk" -> new Edit.Bulk(node.at("edits").list(this::read));
      // Any text can stand in a file: no closed set of cases.
      default ->
          throw new FormatException(
              Reason.WRONG_FIELD, node.path() + ".kind is not the name of a correction.");
    };
  }

  private Edit addAttribution(Node node) throws FormatException {
    return new Edit.AddAttribution(
        places.filled(node.at("content")),
        node.at("form").constant(Form.class),
        places.anchors(node.at("cue")),
        node.at("cueClass").optional(n -> n.constant(CueClass.class)),
        places.anchors(node.at("source")),
        node.at("actor").optional(places::actor),
        node.at("claim").optional(n -> n.constant(ClaimType.class)));
  }

  private Edit addActor(Node node) throws FormatException {
    return new Edit.AddActor(
        node.at("name").text(),
        node.at("type").constant(ActorType.class),
        node.at("sourceType").constant(SourceType.class),
        node.at("naming").constant(Naming.class),
        places.anchors(node.at("mentions")));
  }

  private MarkTarget mark(Node node) throws FormatException {
    return places.mark(node.at("mark"));
  }

  private ActorTarget actor(Node node) throws FormatException {
    return places.actor(node.at("actor"));
  }
}
