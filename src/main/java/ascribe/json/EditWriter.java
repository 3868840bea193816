package ascribe.json;

import ascribe.model.ClaimType;
import ascribe.review.ActorTarget;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;

/// Writes the fields of one correction, its kind first.
final class EditWriter {

  private final Out out;
  private final Places places;

  EditWriter(Out out, Places places) {
    this.out = out;
    this.places = places;
  }

  void write(Edit edit) {
    switch (edit) {
      case Edit.Accept(var mark) -> mark("accept", mark);
      case Edit.Reject(var mark) -> mark("reject", mark);
      case Edit.Restore(var mark) -> mark("restore", mark);
      case Edit.Delete(var mark) -> mark("delete", mark);
      case Edit.SetForm(var mark, var form) -> {
        mark("setForm", mark);
        out.constant("form", form);
      }
      case Edit.SetClaim(var mark, var claim) -> {
        mark("setClaim", mark);
        out.constant("claim", claim);
      }
      case Edit.SetSource(var mark, var source) -> {
        mark("setSource", mark);
        places.anchors(out, "source", source);
      }
      case Edit.SetActor(var mark, var actor) -> {
        mark("setActor", mark);
        places.actor(out, "actor", actor);
      }
      case Edit.MoveBoundary(var mark, var content) -> {
        mark("moveBoundary", mark);
        places.anchors(out, "content", content);
      }
      case Edit.AddAttribution added -> addAttribution(added);
      case Edit.AddAuthorClaim(var place, ClaimType claim) -> {
        kind("addAuthorClaim");
        places.anchor(out, "place", place);
        out.constant("claim", claim);
      }
      case Edit.AddActor added -> addActor(added);
      case Edit.MergeActors(var into, var from) -> {
        kind("mergeActors");
        places.actor(out, "into", into);
        places.actor(out, "from", from);
      }
      case Edit.RenameActor(var actor, var name) -> {
        actor("renameActor", actor);
        out.text("name", name);
      }
      case Edit.SplitActor(var actor, var mentions, var name) -> {
        actor("splitActor", actor);
        places.anchors(out, "mentions", mentions);
        out.text("name", name);
      }
      case Edit.SetActorType(var actor, var type) -> {
        actor("setActorType", actor);
        out.constant("type", type);
      }
      case Edit.SetSourceType(var actor, var type) -> {
        actor("setSourceType", actor);
        out.constant("sourceType", type);
      }
      case Edit.SetTimex(var mark, var value) -> {
        mark("setTimex", mark);
        out.text("value", value);
      }
      case Edit.SetDocumentDate(var date) -> {
        kind("setDocumentDate");
        out.text("date", date == null ? null : date.toString());
      }
      case Edit.SetTitle(var title) -> {
        kind("setTitle");
        out.text("title", title);
      }
      case Edit.AddNote(var id, var place, var text) -> {
        note("addNote", id);
        places.anchor(out, "place", place);
        out.text("note", text);
      }
      case Edit.SetNote(var id, var text) -> {
        note("setNote", id);
        out.text("note", text);
      }
      case Edit.RemoveNote(var id) -> note("removeNote", id);
      case Edit.Bulk(var edits) -> {
        kind("bulk");
        out.objects("edits", edits, this::write);
      }
    }
  }

  private void addAttribution(Edit.AddAttribution added) {
    kind("addAttribution");
    places.anchors(out, "content", added.content());
    out.constant("form", added.form());
    places.anchors(out, "cue", added.cue());
    out.constant("cueClass", added.cueClass());
    places.anchors(out, "source", added.source());
    places.actor(out, "actor", added.actor());
    out.constant("claim", added.claim());
  }

  private void addActor(Edit.AddActor added) {
    kind("addActor");
    out.text("name", added.name());
    out.constant("type", added.type());
    out.constant("sourceType", added.sourceType());
    out.constant("naming", added.naming());
    places.anchors(out, "mentions", added.mentions());
  }

  private void kind(String kind) {
    out.text("kind", kind);
  }

  private void mark(String kind, MarkTarget mark) {
    kind(kind);
    places.mark(out, "mark", mark);
  }

  private void actor(String kind, ActorTarget actor) {
    kind(kind);
    places.actor(out, "actor", actor);
  }

  private void note(String kind, String id) {
    kind(kind);
    out.text("id", id);
  }
}
