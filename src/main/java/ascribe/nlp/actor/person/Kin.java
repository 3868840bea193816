package ascribe.nlp.actor.person;

import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;

/// Tells whom a text brings in as somebody's relative.
final class Kin {

  /// Words that bring in somebody's relative.
  private static final Set<String> KIN = Table.words("kin.txt");

  /// Such a word stands less than this many words before the name, a comma among them.
  private static final int RELATIVE = 4;

  private final Scene scene;

  Kin(Scene scene) {
    this.scene = scene;
  }

  /// Whether the text brings somebody in there as a relative: "his father, George Lund".
  boolean isOne(Span introduction) {
    int before = scene.at(introduction.start()) - 1;
    for (int i = before; i >= 0 && i > before - RELATIVE; i--) {
      if (KIN.contains(scene.lower(i))) {
        return true;
      }
      if (!scene.word(i).equals(",") && !scene.is(i, "ADJ", "PROPN", "NOUN")) {
        return false;
      }
    }
    return false;
  }
}
