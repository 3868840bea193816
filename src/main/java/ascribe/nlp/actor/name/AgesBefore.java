package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Places;
import ascribe.nlp.actor.scene.Scene;

/// Ages that stand before names: "77-year-old Ann Lund", "forty year old Cuban Ann Lund".
final class AgesBefore {

  private final Scene scene;
  private final Places places;

  AgesBefore(Scene scene, Places places) {
    this.scene = scene;
    this.places = places;
  }

  /// Whether an age stands before the token, or before where somebody is from.
  boolean stand(int name) {
    int old = places.country(scene.word(name - 1)) == null ? name - 1 : name - 2;
    boolean parted =
        scene.lower(old).equals("old")
            && scene.lower(old - 1).equals("year")
            && (scene.is(old - 2, "NUM") || scene.word(old - 2).contains("-")); // "forty-two"
    return parted || scene.lower(old).matches("[\\p{L}\\d]+-.*year-old");
  }
}
