package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the one who is named of several who were spoken of: "one of them, Ann Lee", "the largest,
/// Norrland Freight".
final class OneOfSeveral {

  /// One more of those spoken of: "a third, Ann Lee".
  private static final Set<String> NUMBERED =
      Set.of("first", "second", "third", "fourth", "fifth", "another", "other");

  /// Words of a title, and one.
  private static final int TITLE = 4;

  private final Scene scene;
  private final Cast cast;
  private final BehindComma behind;

  OneOfSeveral(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.behind = new BehindComma(scene, cast);
  }

  /// "One of them, Ann Lee", "a third, Ann Lee", "another, Ann Lee": the person named at the end,
  /// or the body named right behind.
  @Nullable Placed of(int from, int to) {
    boolean several =
        scene.lower(from).matches("one|another") && scene.lower(from + 1).matches("of|,")
            || (NUMBERED.contains(scene.lower(from + 1)) || isSuperlative(from))
                && scene.word(from + 2).equals(",")
            || isNumbered(from);
    if (!several) {
      return null;
    }
    int comma = from;
    while (comma < to && !scene.word(comma).equals(",")) {
      comma++;
    }
    var end = behind.atEnd(comma, to);
    var person = end == null ? personWithMore(comma, to) : end;
    return person == null ? body(comma, to) : person;
  }

  /// "The first of the speakers, retired nurse Ann Lee".
  private boolean isNumbered(int from) {
    return scene.lower(from).equals("the")
        && NUMBERED.contains(scene.lower(from + 1))
        && scene.lower(from + 2).equals("of");
  }

  /// "The largest".
  private boolean isSuperlative(int from) {
    return scene.lower(from).equals("the")
        && scene.lower(from + 1).endsWith("est")
        && scene.is(from + 1, "ADJ");
  }

  /// "The largest of them, Norrland Freight": a body whose name is all that stands behind the
  /// comma.
  private @Nullable Placed body(int comma, int to) {
    int first = scene.lower(comma + 1).equals("the") ? comma + 2 : comma + 1;
    int last = scene.word(to - 1).equals(",") ? to - 2 : to - 1;
    return first <= last
            && cast.at(scene.span(first).start()) instanceof Placed p
            && p.kind() == MentionKind.NAME
            && p.span().equals(scene.span(first, last + 1))
        ? p
        : null;
  }

  /// "One of them, Ann Lee, 61", "one of them, Prof Ann Lee of Halden": a name right behind the
  /// comma of which no second one is told.
  private @Nullable Placed personWithMore(int comma, int to) {
    int first = comma + 1;
    while (first < to
        && cast.at(scene.span(first).start()) == null
        && scene.startsCapital(first)
        && first < comma + TITLE) {
      first++;
    }
    if (first >= to
        || !(cast.at(scene.span(first).start()) instanceof Placed p)
        || p.entity().type() != ActorType.PERSON
        || p.kind() != MentionKind.NAME) {
      return null;
    }
    int behind = scene.at(p.span().end() - 1) + 1;
    boolean more = scene.word(behind).equals(",") || scene.lower(behind).matches("of|from|at");
    return more
            && IntStream.range(behind, to)
                .noneMatch(i -> scene.lower(i).matches("and|&|or") || isNamed(i))
        ? p
        : null;
  }

  private boolean isNamed(int token) {
    return cast.at(scene.span(token).start()) instanceof Placed p
        && p.entity().type() == ActorType.PERSON;
  }
}
