package ascribe.nlp.actor.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Verbs that only somebody does: saying, deciding, talking. A place that is their subject stands
/// for a body.
public final class ActingVerbs {

  private final Set<String> forms = new HashSet<>();

  ActingVerbs() {
    for (var row : Table.rows("acting-verbs.txt", 1)) {
      var words = row.getFirst().split(" ");
      forms.addAll(Set.of(words));
      addRegular(words[0]);
    }
  }

  public boolean isForm(String word) {
    return forms.contains(word.toLowerCase(Locale.ROOT));
  }

  private void addRegular(String lemma) {
    boolean consonantY = lemma.matches(".*[^aeiou]y");
    var stem = lemma.substring(0, lemma.length() - 1);
    if (consonantY) {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(lemma + "ing");
    } else if (lemma.endsWith("e")) {
      forms.add(lemma + "s");
      forms.add(lemma + "d");
      forms.add(stem + "ing");
    } else {
      forms.add(lemma + (lemma.matches(".*(s|sh|ch|x|z)") ? "es" : "s"));
      forms.add(lemma + "ed");
      forms.add(lemma + "ing");
    }
  }
}
