package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Places;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the person whose full name ends a source behind an office and what it is held in
/// ("Ambassador to China Ann Moe"), or behind the second of two offices ("Former secretary of state
/// and candidate Ann Moe").
final class OfficeHolders {

  private final Scene scene;
  private final Cast cast;
  private final Places places;
  private final RoleSources roles;

  OfficeHolders(Scene scene, Cast cast, Places places, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.places = places;
    this.roles = roles;
  }

  @Nullable Placed of(int from, int to) {
    if (!(cast.at(scene.span(to - 1).start()) instanceof Placed p)
        || p.kind() != MentionKind.NAME
        || p.entity().type() != ActorType.PERSON
        || p.span().end() != scene.span(to - 1).end()) {
      return null;
    }
    int name = scene.at(p.span().start());
    boolean full = name + 1 < to;
    return full && opensWithOffice(from, name) && isAlone(from, name) && isHeld(from, name)
        ? p
        : null;
  }

  private boolean opensWithOffice(int from, int name) {
    return scene.startsCapital(from)
        && !scene.isDeterminer(from)
        && !scene.is(from, "DET")
        && IntStream.range(from, name).anyMatch(i -> roles.isOnePerson(scene.lower(i)));
  }

  /// Whether nobody else stands between, nor a word by which the name could be another's.
  private boolean isAlone(int from, int name) {
    return IntStream.range(from, name)
        .noneMatch(i ->
            scene.isMark(i) && !scene.isPossessive(i)
                || roles.isPlural(scene.word(i))
                || scene.is(i, "VERB", "PRON", "ADP") && !isJoint(i) && !roles.isOfRole(i)
                || cast.at(scene.span(i).start()) instanceof Placed other
                    && other.entity().type() == ActorType.PERSON
                    && !scene.isPossessive(scene.at(other.span().end() - 1) + 1));
  }

  /// Whether an office stands before the last joint, and behind it another one or what the office
  /// is held in: not "critic of Ann Moe", "adviser to Senator Ann Moe".
  private boolean isHeld(int from, int name) {
    int joint = name - 1;
    while (joint > from && !isJoint(joint)) {
      joint--;
    }
    boolean office = IntStream.range(from, joint).anyMatch(i -> roles.isOnePerson(scene.lower(i)));
    return office
        && (scene.lower(joint).equals("and")
            ? roles.isOnePerson(scene.lower(name - 1)) || areBodies(from, joint, name)
            : isBodyBehind(joint, name));
  }

  /// "Ambassador to Oslo and Kabul": two places or bodies that "and" at `and` joins.
  private boolean areBodies(int from, int and, int to) {
    int joint = and - 1;
    while (joint > from && !isJoint(joint)) {
      joint--;
    }
    return joint > from && isBodyBehind(joint, and) && isBodyBehind(and, to);
  }

  private boolean isBodyBehind(int joint, int to) {
    return isBody(scene.isDeterminer(joint + 1) ? joint + 2 : joint + 1, to);
  }

  private boolean isJoint(int i) {
    return scene.lower(i).matches("of|to|for|in|at|and");
  }

  /// Whether the words are a place or the name of a body.
  private boolean isBody(int from, int to) {
    return from < to
        && (places.of(scene.span(from, to).of(scene.text)) != null
            || cast.at(scene.span(from).start()) instanceof Placed body
                && body.entity().type() != ActorType.PERSON
                && body.span().equals(scene.span(from, to)));
  }
}
