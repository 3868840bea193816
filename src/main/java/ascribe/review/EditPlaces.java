package ascribe.review;

import ascribe.model.Naming;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Maps every place that a correction names.
final class EditPlaces {

  /// Moves the places of one correction.
  interface Mover {

    /// A place without which the correction means nothing.
    TextAnchor needed(TextAnchor anchor);

    /// A place that the correction can do without.
    Optional<TextAnchor> welcome(TextAnchor anchor);

    /// The places do not fit together: the correction is lost.
    void lose();
  }

  private EditPlaces() {}

  static Edit map(Edit edit, Mover move) {
    return switch (edit) {
      case Edit.Accept(var mark) -> new Edit.Accept(map(mark, move));
      case Edit.Reject(var mark) -> new Edit.Reject(map(mark, move));
      case Edit.Restore(var mark) -> new Edit.Restore(map(mark, move));
      case Edit.Delete(var mark) -> new Edit.Delete(map(mark, move));
      case Edit.SetForm(var mark, var form) -> new Edit.SetForm(map(mark, move), form);
      case Edit.SetClaim(var mark, var claim) -> new Edit.SetClaim(map(mark, move), claim);
      case Edit.SetSource(var mark, var source) ->
          new Edit.SetSource(map(mark, move), map(source, move));
      case Edit.SetActor(var mark, var actor) ->
          new Edit.SetActor(map(mark, move), map(actor, move));
      case Edit.MoveBoundary(var mark, var content) ->
          new Edit.MoveBoundary(map(mark, move), map(content, move));
      case Edit.AddAttribution e ->
          new Edit.AddAttribution(
              map(e.content(), move),
              e.form(),
              map(e.cue(), move),
              e.cueClass(),
              map(e.source(), move),
              map(e.actor(), move),
              e.claim());
      case Edit.AddAuthorClaim(var place, var claim) ->
          new Edit.AddAuthorClaim(move.needed(place), claim);
      case Edit.AddActor e ->
          new Edit.AddActor(
              e.name(), e.type(), e.sourceType(), e.naming(), welcome(e.mentions(), move));
      case Edit.MergeActors(var into, var from) ->
          new Edit.MergeActors(actor(into, move), actor(from, move));
      case Edit.RenameActor(var actor, var name) -> new Edit.RenameActor(actor(actor, move), name);
      case Edit.SplitActor(var actor, var mentions, var name) ->
          new Edit.SplitActor(actor(actor, move), map(mentions, move), name);
      case Edit.SetActorType(var actor, var type) ->
          new Edit.SetActorType(actor(actor, move), type);
      case Edit.SetSourceType(var actor, var type) ->
          new Edit.SetSourceType(actor(actor, move), type);
      case Edit.SetTimex(var mark, var value) -> new Edit.SetTimex(map(mark, move), value);
      case Edit.AddNote(var id, var place, var text) ->
          new Edit.AddNote(id, move.needed(place), text);
      case Edit.Bulk(var edits) -> new Edit.Bulk(edits.stream().map(e -> map(e, move)).toList());
      case Edit.SetDocumentDate _, Edit.SetTitle _, Edit.SetNote _, Edit.RemoveNote _ -> edit;
    };
  }

  private static MarkTarget map(MarkTarget mark, Mover move) {
    return new MarkTarget(
        mark.kind(),
        map(mark.content(), move),
        welcome(mark.cue(), move),
        welcome(mark.source(), move));
  }

  private static List<TextAnchor> welcome(List<TextAnchor> anchors, Mover move) {
    return anchors.stream().flatMap(a -> move.welcome(a).stream()).toList();
  }

  private static List<TextAnchor> map(List<TextAnchor> anchors, Mover move) {
    var moved = anchors.stream().map(move::needed).toList();
    for (int i = 1; i < moved.size(); i++) {
      boolean ordered = anchors.get(i - 1).span().end() <= anchors.get(i).span().start();
      if (ordered && moved.get(i).span().start() < moved.get(i - 1).span().end()) {
        move.lose();
      }
    }
    return moved;
  }

  private static @Nullable ActorTarget map(@Nullable ActorTarget actor, Mover move) {
    return actor == null ? null : actor(actor, move);
  }

  private static ActorTarget actor(ActorTarget actor, Mover move) {
    var mention = actor.mention();
    if (mention == null) {
      return actor;
    }
    var moved =
        actor.naming() == Naming.NAMED ? move.welcome(mention).orElse(null) : move.needed(mention);
    return new ActorTarget(actor.name(), actor.type(), actor.naming(), moved);
  }
}
