package ascribe.nlp.actor.source.phrase;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import org.jspecify.annotations.Nullable;

/// Finds who is named in the words of a source, whatever phrase heads it: "one of them, Ann Lee",
/// "reference librarian Gus Moe".
public final class NamedSources {

  private final Scene scene;
  private final OneOfSeveral oneOf;
  private final HeadNames heads;
  private final NamesAtEnd ends;
  private final OfficeHolders holders;
  private final NamesBehindRoles behind;
  private final SourceTails tails;

  public NamedSources(
      Scene scene, Cast cast, Lexicons lexicons, RoleSources roles, HeadNames heads) {
    this.scene = scene;
    this.oneOf = new OneOfSeveral(scene, cast);
    this.heads = heads;
    this.ends = new NamesAtEnd(scene, cast, roles);
    this.holders = new OfficeHolders(scene, cast, lexicons.places(), roles);
    this.behind = new NamesBehindRoles(scene, cast, lexicons, roles);
    this.tails = new SourceTails(scene, cast);
  }

  public @Nullable Placed of(int from, int to) {
    var one = oneOf.of(from, to);
    if (one != null) {
      return one;
    }
    var opening = heads.before(from);
    if (opening != null && opening.span().end() < scene.span(to - 1).end()) {
      return opening;
    }
    var last = ends.of(from, to);
    int end = tails.end(from, to);
    last = last == null ? holders.of(from, end) : last;
    last = last == null ? behind.of(from, end) : last;
    last = last == null && end < to ? ends.of(from, end) : last;
    return last == null ? heads.described(from, to) : last;
  }
}
