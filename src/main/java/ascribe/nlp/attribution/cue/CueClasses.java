package ascribe.nlp.attribution.cue;

import ascribe.model.CueClass;
import ascribe.nlp.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells what kind of act a cue names, by the first word of it that is known. What is not known is
/// `OTHER`.
public final class CueClasses {

  private final Cues lexicon;
  private final Map<String, CueClass> further = new HashMap<>();

  private CueClasses(Cues lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads `cue-classes.tsv` from the class path, beside the lexicon of the rules.
  public static CueClasses load(Cues lexicon) {
    var classes = new CueClasses(lexicon);
    Lexicon.lines(CueClasses.class, "cue-classes.tsv").forEach(classes::add);
    return classes;
  }

  private void add(String line) {
    var fields = line.split("\t");
    var cueClass = CueClass.valueOf(fields[0].toUpperCase(Locale.ROOT));
    for (var word : fields[2].split(" ")) {
      var forms = fields[1].equals("verb") ? VerbForms.of(word).keySet() : Set.of(word);
      forms.forEach(form -> further.putIfAbsent(form, cueClass));
    }
  }

  /// @param words those of the cue, in lower case
  public CueClass of(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      var known = lexicon.classAt(words, i);
      if (known == null) {
        known = further.get(words.get(i));
      }
      if (known != null) {
        return known;
      }
    }
    return CueClass.OTHER;
  }
}
