package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.Unit;
import ascribe.nlp.attribution.line.VerbGroup;
import java.util.ArrayList;
import java.util.List;

/// Finds the attributions of one line.
public final class LineReader {

  private final Cues cues;

  public LineReader(Cues cues) {
    this.cues = cues;
  }

  /// In the order of their cues.
  public List<Draft> read(Line line) {
    var drafts = new ArrayList<Draft>();
    var verbs = new VerbRule(line, cues);
    var prepositions = new PrepositionRule(line, cues);
    var nouns = new NounRule(line, cues);
    for (int i = 0; i < line.size(); i++) {
      var preposition = line.cue(cues, i, Cue.Kind.PREPOSITION);
      var verb = canBeVerb(line, i) ? line.cue(cues, i, Cue.Kind.VERB) : null;
      var noun = line.at(i).is("NOUN") ? line.cue(cues, i, Cue.Kind.NOUN) : null;
      var draft =
          preposition != null
              ? prepositions.read(i, preposition)
              : verb != null
                  ? verbs.read(VerbGroup.around(line, i, verb), drafts)
                  : noun != null ? nouns.read(i, noun) : null;
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /// Tagged as a verb, or taken for a noun right beside a quotation: `"…," notes Brandt`, `with
  /// Brandt noting, "…"`.
  private static boolean canBeVerb(Line line, int i) {
    int before = line.at(i - 1).isComma() ? i - 2 : i - 1;
    int after = line.at(i + 1).isComma() ? i + 2 : i + 1;
    boolean ing = line.at(i).word().endsWith("ing") && line.at(after).isUtterance();
    return line.at(i).is("VERB")
        || line.at(i).is("NOUN") && (ing || line.at(before).isUtterance() || leadsClause(line, i));
  }

  /// The line's first verb, taken for a noun: "Brandt claims that …", "The firm plans to …".
  private static boolean leadsClause(Line line, int i) {
    boolean leads = line.at(i + 1).says("that", "to") && line.at(i - 1).isNoun();
    return leads && line.units().subList(0, i).stream().noneMatch(Unit::isVerb);
  }
}
