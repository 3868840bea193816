package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.Note;
import ascribe.model.Timex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/// Checks that identifiers are unique and that no attribution lies, through its parents, in itself.
/// An identifier that leads nowhere is let pass: the model reads it as "unresolved".
final class Identifiers {

  private Identifiers() {}

  static void check(AnnotatedDocument document) throws FormatException {
    unique(
        "mark",
        Stream.concat(
            document.attributions().stream().map(Attribution::id),
            document.authorClaims().stream().map(AuthorClaim::id)));
    unique("actor", document.actors().stream().map(Actor::id));
    unique("date", document.dates().stream().map(Timex::id));
    unique("note", document.notes().stream().map(Note::id));
    noCircle(document);
  }

  private static void unique(String what, Stream<String> ids) throws FormatException {
    var seen = new HashSet<String>();
    if (!ids.allMatch(seen::add)) {
      throw new FormatException(
          Reason.WRONG_FIELD, "Two entries have the same %s identifier.".formatted(what));
    }
  }

  private static void noCircle(AnnotatedDocument document) throws FormatException {
    var parents = new HashMap<String, String>();
    for (var attribution : document.attributions()) {
      if (attribution.parent() != null) {
        parents.put(attribution.id(), attribution.parent());
      }
    }
    var clear = new HashSet<String>();
    for (var id : parents.keySet()) {
      climb(id, parents, clear);
    }
  }

  private static void climb(String from, Map<String, String> parents, HashSet<String> clear)
      throws FormatException {
    var path = new HashSet<String>();
    for (var id = from; id != null && !clear.contains(id); id = parents.get(id)) {
      if (!path.add(id)) {
        throw new FormatException(
            Reason.WRONG_FIELD, "An attribution lies, through its parents, in itself.");
      }
    }
    clear.addAll(path);
  }
}
