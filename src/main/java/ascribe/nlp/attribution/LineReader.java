package ascribe.nlp.attribution;

import java.util.ArrayList;
import java.util.List;

/// Finds the attributions of one line.
final class LineReader {

  private final Cues cues;

  LineReader(Cues cues) {
    this.cues = cues;
  }

  /// In the order of their cues.
  List<Draft> read(Line line) {
    var drafts = new ArrayList<Draft>();
    var verbs = new VerbRule(line, cues);
    var prepositions = new PrepositionRule(line, cues);
    var nouns = new NounRule(line, cues);
    for (int i = 0; i < line.size(); i++) {
      var preposition = cues.at(line, i, Cue.Kind.PREPOSITION);
      var noun = line.at(i).is("NOUN") ? cues.at(line, i, Cue.Kind.NOUN) : null;
      var verb = canBeVerb(line, i) ? cues.at(line, i, Cue.Kind.VERB) : null;
      var draft =
          preposition != null
              ? prepositions.read(i, preposition)
              : noun != null
                  ? nouns.read(i, noun)
                  : verb != null ? verbs.read(VerbGroup.around(line, i, verb), drafts) : null;
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /// Tagged as a verb, or taken for a noun right behind a quotation: `"…," notes Brandt`.
  private static boolean canBeVerb(Line line, int i) {
    int before = line.at(i - 1).isComma() ? i - 2 : i - 1;
    return line.at(i).is("VERB") || line.at(i).is("NOUN") && line.at(before).isUtterance();
  }
}
