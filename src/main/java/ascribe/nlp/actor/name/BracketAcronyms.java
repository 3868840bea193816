package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Bodies that a text introduces with their acronym: in "the Alliance to Mend Our Roads (AMOR)" the
/// capitals before the brackets spell what is inside.
final class BracketAcronyms {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;

  private final Scene scene;
  private final Organizations organizations;

  BracketAcronyms(Scene scene, Organizations organizations) {
    this.scene = scene;
    this.organizations = organizations;
  }

  /// Each long name and its acronym, in text order.
  List<Name> all() {
    var names = new ArrayList<Name>();
    for (int i = 1; i < scene.size() - 1; i++) {
      if (scene.word(i - 1).equals("(")
          && scene.word(i + 1).equals(")")
          && isShort(scene.word(i))) {
        var from = start(i - 2, scene.word(i));
        if (from != null && isBody(from, i - 1)) {
          names.add(new Name(scene.span(from, i - 1), ActorType.ORGANIZATION));
          names.add(new Name(scene.span(i), ActorType.ORGANIZATION));
        }
      }
    }
    return names;
  }

  static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(Character::isLetter);
  }

  private static boolean isShort(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST && word.matches("\\p{Lu}+");
  }

  /// Whether one of the words is usual in names of bodies: methods and quantities have acronyms,
  /// too.
  private boolean isBody(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> organizations.inNames(scene.word(i)));
  }

  /// The first word of the name that ends with the word `last`; null when its capitals do not spell
  /// the acronym.
  private @Nullable Integer start(int last, String acronym) {
    int letter = acronym.length() - 1;
    boolean small = false;
    for (int i = last; i >= 0 && scene.sentence(i) == scene.sentence(last); i--) {
      if (scene.startsCapital(i)) {
        if (scene.word(i).charAt(0) != acronym.charAt(letter)) {
          return null;
        }
        if (letter-- == 0) {
          return i;
        }
      } else if (!joins(scene.lower(i))) {
        if (small || !scene.is(i, "NOUN")) {
          return null;
        }
        small = true; // "Healthcare products Regulatory Agency"
      }
    }
    return null;
  }

  private static boolean joins(String lower) {
    return lower.matches("of|and|for|to|the|in|on|&|-|’s?|'s?|at|with|against");
  }
}
