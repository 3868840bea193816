package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the one who is named of several who were spoken of: "one of them, Ann Lee".
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

  /// "One of them, Ann Lee", "a third, Ann Lee", "another, Ann Lee": the person named at the end.
  @Nullable Placed of(int from, int to) {
    boolean several =
        scene.lower(from).matches("one|another") && scene.lower(from + 1).matches("of|,")
            || NUMBERED.contains(scene.lower(from + 1)) && scene.word(from + 2).equals(",");
    if (!several) {
      return null;
    }
    int comma = from;
    while (comma < to && !scene.word(comma).equals(",")) {
      comma++;
    }
    var end = behind.atEnd(comma, to);
    return end == null ? personWithMore(comma, to) : end;
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
