package ascribe.ui.edit;

import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.review.TextAnchor;
import ascribe.ui.i18n.Messages;
import java.util.List;

/// Says in a line what a correction does.
public final class EditWords {

  /// In UTF-16 units.
  private static final int LONGEST = 90;

  private EditWords() {}

  public static String of(Edit edit) {
    return switch (edit) {
      case Edit.Accept(var mark) -> words("edits.accept", mark);
      case Edit.Reject(var mark) -> words("edits.reject", mark);
      case Edit.Restore(var mark) -> words("edits.restore", mark);
      case Edit.Delete(var mark) -> words("edits.delete", mark);
      case Edit.SetForm(var mark, var _) -> words("edits.form", mark);
      case Edit.SetClaim(var mark, var _) -> words("edits.claim", mark);
      case Edit.SetSource(var mark, var _) -> words("edits.source", mark);
      case Edit.SetActor(var mark, var _) -> words("edits.actor", mark);
      case Edit.MoveBoundary(var mark, var _) -> words("edits.boundary", mark);
      case Edit.AddAttribution e -> words("edits.add", e.content());
      case Edit.AddAuthorClaim(var place, var _) -> words("edits.add", List.of(place));
      case Edit.AddActor e -> Messages.get("edits.addActor", e.name());
      case Edit.MergeActors(var into, var _) -> Messages.get("edits.merge", into.name());
      case Edit.RenameActor(var _, var name) -> Messages.get("edits.rename", name);
      case Edit.SplitActor(var _, var _, var name) -> Messages.get("edits.split", name);
      case Edit.SetActorType(var actor, var _) -> Messages.get("edits.type", actor.name());
      case Edit.SetSourceType(var actor, var _) -> Messages.get("edits.type", actor.name());
      case Edit.SetTimex(var mark, var _) -> words("edits.date", mark);
      case Edit.SetDocumentDate _ -> Messages.get("edits.documentDate");
      case Edit.SetTitle(var title) -> Messages.get("edits.title", title);
      case Edit.AddNote(var _, var _, var text) -> Messages.get("edits.note", text);
      case Edit.SetNote(var _, var text) -> Messages.get("edits.note", text);
      case Edit.RemoveNote _ -> Messages.get("edits.removeNote");
      case Edit.Bulk(var edits) -> Messages.get("edits.bulk", edits.size());
    };
  }

  private static String words(String key, MarkTarget mark) {
    return words(key, mark.content());
  }

  private static String words(String key, List<TextAnchor> places) {
    var first = places.getFirst().exact().replaceAll("\\s+", " ");
    return Messages.get(key, first.length() > LONGEST ? first.substring(0, LONGEST) + " …" : first);
  }

  /// A place in a text with some words around it.
  public static String around(String text, Span place) {
    int from = Math.max(0, place.start() - LONGEST / 2);
    int to = Math.min(text.length(), place.end() + LONGEST / 2);
    return ("… " + text.substring(from, to) + " …").replaceAll("\\s+", " ");
  }
}
