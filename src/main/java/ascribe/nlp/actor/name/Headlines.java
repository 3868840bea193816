package ascribe.nlp.actor.name;

import ascribe.nlp.actor.scene.Scene;
import java.util.BitSet;

/// Tells the sentences that are written with capitals throughout, where a capital says nothing.
final class Headlines {

  private static final int FEWEST_WORDS = 4;
  private static final int SHORT_WORD = 3;

  private final Scene scene;
  private final BitSet headlines = new BitSet();

  Headlines(Scene scene) {
    this.scene = scene;
    int from = 0;
    for (int i = 1; i <= scene.size(); i++) {
      if (i == scene.size() || scene.sentence(i) != scene.sentence(from)) {
        headlines.set(scene.sentence(from), isHeadline(from, i));
        from = i;
      }
    }
  }

  boolean holds(int token) {
    return headlines.get(scene.sentence(token));
  }

  private int start(int token) {
    return token < scene.size() ? scene.span(token).start() : scene.text.length();
  }

  private boolean isHeadline(int from, int to) {
    int words = 0;
    int capital = 0;
    boolean stop = scene.word(to - 1).equals(".");
    for (int i = from; i < to; i++) {
      if (scene.word(i).length() > SHORT_WORD && Character.isLetter(scene.word(i).charAt(0))) {
        words++;
        capital += scene.startsCapital(i) ? 1 : 0;
      }
    }
    boolean shouted =
        scene.text.substring(start(from), start(to)).chars().noneMatch(Character::isLowerCase);
    return words >= FEWEST_WORDS && (shouted || !stop && 5 * capital >= 4 * words);
  }
}
