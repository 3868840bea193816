package ascribe.nlp.actor.source.phrase;

import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What stands in a source behind the full name of a person and tells more of that person: "Rep.
/// Ann Lee of Ohio, an ally", "chairwoman Ann Lee, who left", "the nurse Ann Lee, 40".
final class SourceTails {

  /// Words from "and" to a name that it joins to the first.
  private static final int TITLES = 5;

  private final Scene scene;
  private final Cast cast;

  SourceTails(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// Where the source ends without it: behind the first full name of a person that owns nothing;
  /// `to` where there is none, or somebody else speaks, too.
  int end(int from, int to) {
    for (int i = from; i < to; i++) {
      if (person(i) instanceof Placed name) {
        int behind = scene.at(name.span().end() - 1) + 1;
        boolean full = behind - i > 1;
        if (full && !scene.isPossessive(behind)) {
          return tellsMore(behind, to) ? behind : to;
        }
        i = Math.max(i, behind - 1);
      }
    }
    return to;
  }

  private boolean tellsMore(int behind, int to) {
    int next = HeadNames.isHonour(scene.word(behind)) ? behind + 1 : behind;
    if (scene.lower(next).matches("of|from") && scene.startsCapital(next + 1)) {
      next += 2;
      while (next < to && scene.startsCapital(next)) {
        next++;
      }
    }
    if (next >= to || next + 1 == to && scene.isMark(next)) {
      return true;
    }
    if (scene.lower(next).matches("an?|the")) {
      return isAlone(next, to);
    }
    if (!scene.word(next).equals(",")) {
      return false;
    }
    boolean clause = scene.lower(next + 1).matches("who|whose|\\d{2}");
    return clause && !isJoined(next, to) || isAlone(next, to);
  }

  /// Whether no other person is named, nor others are.
  private boolean isAlone(int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> person(i) instanceof Placed p && !owns(p))
        && !isJoined(from, to)
        && IntStream.range(from, to).noneMatch(i -> scene.lower(i).equals("others"));
  }

  private boolean owns(Placed person) {
    return scene.isPossessive(scene.at(person.span().end() - 1) + 1);
  }

  /// ", and the envoy, Paul Reed".
  private boolean isJoined(int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> scene.lower(i).matches("and|&|or"))
        .anyMatch(i ->
            scene.word(i - 1).equals(",")
                || scene.isDeterminer(i + 1) && scene.lower(from + 1).matches("his|her|their")
                || IntStream.range(i + 1, Math.min(to, i + TITLES))
                    .anyMatch(k -> person(k) != null));
  }

  private @Nullable Placed person(int token) {
    return cast.personAt(scene.span(token).start());
  }
}
