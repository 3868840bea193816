package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.VerbForm;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.attribution.line.VerbGroup;
import java.util.Set;

/// Tells the units at which a content behind its cue ends before its line does.
final class ClauseEnds {

  /// The verb of another speaker is looked for within this many units.
  private static final int SPEAKER_REACH = 12;

  private static final Set<String> CONTRASTS =
      Set.of("but", "while", "although", "though", "whereas");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("when", "after", "before", "while", "because", "if", "since");

  private final Line line;
  private final Cues cues;
  private final SourcePhrase sources;

  ClauseEnds(Line line, Cues cues) {
    this.line = line;
    this.cues = cues;
    this.sources = new SourcePhrase(line);
  }

  /// Whether a clause that starts at `from` ends before unit `i`.
  boolean ofClause(int i, int from, VerbGroup group) {
    var unit = line.at(i);
    if (unit.says(";") || closesBracket(i, from)) {
      return true;
    }
    if (i == from) {
      return false;
    }
    if (unit.is("CCONJ")) {
      return !line.at(i + 1).says("that") && conjoins(i, group);
    }
    return line.cue(cues, i, Cue.Kind.PREPOSITION) != null
        || unit.isComma() && endsAtComma(i + 1, group);
  }

  /// Whether an object or infinitive that starts at `from` ends before unit `i`.
  boolean ofPhrase(int i, int from, VerbGroup group) {
    var unit = line.at(i);
    boolean circumstance =
        i > from && CIRCUMSTANCES.contains(unit.word()) && unit.is("SCONJ", "ADP", "ADV");
    return circumstance
        || unit.isComma() && !line.at(i + 1).isUtterance()
        || unit.isDash()
        || unit.says(":")
        || ofClause(i, from, group)
        || startsNewVerb(i, from)
        || conjoins(i, group);
  }

  /// Whether unit `i` closes a bracket that was opened before `from`.
  boolean closesBracket(int i, int from) {
    if (!line.at(i).says(")")) {
      return false;
    }
    for (int j = i - 1; j >= from; j--) {
      if (line.at(j).says("(")) {
        return false;
      }
    }
    return true;
  }

  private boolean endsAtComma(int i, VerbGroup group) {
    var unit = line.at(i);
    if (CONTRASTS.contains(unit.word())) {
      return true;
    }
    if (unit.is("CCONJ")) {
      return conjoins(i, group) || anotherSpeaks(i + 1);
    }
    var found = line.cue(cues, i, Cue.Kind.VERB);
    boolean participle = found != null && found.forms().contains(VerbForm.ING) && unit.isVerb();
    return participle || anotherSpeaks(i);
  }

  /// "and added": a cue in the same form without a subject.
  private boolean conjoins(int i, VerbGroup group) {
    if (!line.at(i).is("CCONJ") || !group.isFinite()) {
      return false;
    }
    int verb = i + 1;
    while (line.at(verb).is("ADV", "AUX")) {
      verb++;
    }
    var found = line.at(verb).is("VERB") ? line.cue(cues, verb, Cue.Kind.VERB) : null;
    return found != null
        && found.forms().stream().anyMatch(f -> f != VerbForm.BASE && group.forms().contains(f));
  }

  /// ", Brandt said": a subject that starts at `i` with a verb of saying.
  private boolean anotherSpeaks(int i) {
    int verb = i + 1;
    while (verb < i + SPEAKER_REACH && !line.isEdge(verb) && !line.at(verb).is("VERB")) {
      verb++;
    }
    if (!line.at(verb).is("VERB") || !cues.mayQuote(line.at(verb).word())) {
      return false;
    }
    var subject = sources.before(verb);
    return !subject.isEmpty() && subject.from() <= i;
  }

  /// A finite verb that nothing in the phrase leads to: the clause around the phrase goes on.
  private boolean startsNewVerb(int i, int from) {
    var unit = line.at(i).is("ADV") ? line.at(i + 1) : line.at(i);
    if (i == from
        || !unit.isVerb()
        || unit.word().endsWith("ing")
        || line.at(i - 1).says("to", "not")) {
      return false;
    }
    for (int j = from; j < i; j++) {
      if (line.at(j).is("VERB", "AUX", "SCONJ")
          || line.at(j).says("who", "which", "that", "what", "how", "why", "to")) {
        return false;
      }
    }
    return !(unit.word().endsWith("ed") && line.at(i + 1).is("ADP"));
  }
}
