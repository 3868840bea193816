package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells whether a capitalised word is an ordinary one: by a list, by its part of speech, and by
/// how the same document writes it elsewhere.
final class OrdinaryWords {

  private static final String[] CLOSED = {
    "DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX", "PART", "NUM", "INTJ", "VERB"
  };

  private final Scene scene;
  private final Set<String> listed;
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> innerCapital = new HashMap<>();

  OrdinaryWords(Scene scene, Set<String> listed) {
    this.scene = scene;
    this.listed = listed;
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.startsCapital(i)) {
        lowerCase.merge(scene.word(i), 1, Integer::sum);
      } else if (!scene.startsSentence(i)) {
        innerCapital.merge(scene.lower(i), 1, Integer::sum);
      }
    }
  }

  static Set<String> list() {
    var words = new HashSet<String>();
    Table.rows("ordinary-words.txt", 1).forEach(row -> words.add(row.getFirst()));
    return Set.copyOf(words);
  }

  boolean contains(String word) {
    return listed.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the word that opens its sentence would be written small elsewhere.
  boolean startsOrdinary(int i) {
    var word = scene.lower(i);
    int small = lowerCase.getOrDefault(word, 0);
    int capital = innerCapital.getOrDefault(word, 0);
    return scene.is(i, CLOSED) && capital == 0 || small > capital;
  }

  /// Whether the document writes the word small more often than with a capital.
  boolean writtenSmall(int i) {
    return lowerCase.getOrDefault(scene.lower(i), 0) > innerCapital.getOrDefault(scene.lower(i), 0);
  }

  boolean writtenCapitalInside(int i) {
    return innerCapital.getOrDefault(scene.lower(i), 0) > 0;
  }
}
