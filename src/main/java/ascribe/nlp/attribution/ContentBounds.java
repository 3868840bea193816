package ascribe.nlp.attribution;

import java.util.Set;

/// Finds where a content begins and ends.
final class ContentBounds {

  /// A clause shows its verb within this many units.
  private static final int VERB_REACH = 25;

  private static final Set<String> CONTRASTS =
      Set.of("but", "while", "although", "though", "whereas");

  private static final Set<String> ADVERBIAL =
      Set.of("when", "after", "before", "while", "as", "because", "if", "during", "since");

  private final Line line;
  private final Cues cues;
  private final SourcePhrase sources;

  ContentBounds(Line line, Cues cues) {
    this.line = line;
    this.cues = cues;
    this.sources = new SourcePhrase(line);
  }

  /// The clause that starts at unit `from`, behind the cue `group`.
  Range clause(int from, VerbGroup group) {
    int i = from;
    while (!line.isEdge(i) && !endsClause(i, from, group)) {
      i++;
    }
    return withoutComma(from, i);
  }

  /// The object or infinitive that starts at unit `from`.
  Range phrase(int from, VerbGroup group) {
    int i = from;
    while (!line.isEdge(i)
        && !endsClause(i, from, group)
        && !newVerb(i, from)
        && !(line.at(i).isComma() && !line.at(i + 1).isUtterance())
        && !line.at(i).isDash()
        && !line.at(i).says(":")
        && !(i > from
            && ADVERBIAL.contains(line.at(i).word())
            && line.at(i).is("SCONJ", "ADP", "ADV")
            && !(line.at(i).says("as", "during")))
        && !conjoined(i, group)) {
      i++;
    }
    return withoutComma(from, i);
  }

  /// The clause that starts at unit `from`, as far as the line goes.
  Range rest(int from) {
    int i = from;
    while (!line.isEdge(i)
        && !line.at(i).says(";")
        && !(line.at(i).says(")") && unopened(i, from))) {
      i++;
    }
    return withoutComma(from, i);
  }

  /// The clause with "that" which starts at unit `from`, behind a noun.
  Range nounClause(int from) {
    int i = from;
    while (!line.isEdge(i)
        && !line.at(i).says(";")
        && !line.at(i).isComma()
        && !line.at(i).isDash()
        && !(line.at(i).says(")") && unopened(i, from))) {
      i++;
    }
    return withoutComma(from, i);
  }

  /// The clause that ends right before unit `to`, from unit `from` on.
  Range left(int from, int to) {
    int start = from;
    for (int i = to - 1; i >= from; i--) {
      if (line.at(i).says("(", ";")) {
        start = i + 1;
        break;
      }
    }
    while (start < to
        && (line.at(start).is("CCONJ") || line.at(start).isComma() || line.at(start).isDash())) {
      start++;
    }
    return withoutComma(start, to);
  }

  /// Whether what starts at `from` is a clause of its own.
  boolean isClause(int from) {
    var first = line.at(from);
    boolean starts =
        first.isNominal()
            || first.isQuote()
            || first.is("PRON", "ADV", "SCONJ", "ADP")
            || first.says("there")
            || first.word().endsWith("ing");
    if (!starts || first.says("about", "of", "to", "with")) {
      return false;
    }
    for (int i = from + 1; i < from + VERB_REACH && !line.isEdge(i); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerb(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (line.at(i).isVerb() || line.at(i).isQuote()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    return line.at(i).isVerb() && !line.at(i - 1).says("to") && !line.at(i).word().endsWith("ing");
  }

  /// A finite verb that nothing in the phrase leads to: the clause around the phrase goes on.
  private boolean newVerb(int i, int from) {
    var unit = line.at(i).is("ADV") ? line.at(i + 1) : line.at(i);
    if (i == from
        || !unit.isVerb()
        || unit.word().endsWith("ing")
        || line.at(i - 1).says("to", "not")) {
      return false;
    }
    for (int j = from; j < i; j++) {
      if (line.at(j).isVerb()
          || line.at(j).is("SCONJ")
          || line.at(j).says("who", "which", "that", "what", "how", "why", "to")) {
        return false;
      }
    }
    return !(unit.word().endsWith("ed") && line.at(i + 1).is("ADP"));
  }

  private Range withoutComma(int from, int to) {
    int end = to;
    while (end > from
        && (line.at(end - 1).isComma()
            || line.at(end - 1).isDash()
            || line.at(end - 1).says(":"))) {
      end--;
    }
    return new Range(from, end);
  }

  private boolean endsClause(int i, int from, VerbGroup group) {
    var unit = line.at(i);
    if (unit.says(";")) {
      return true;
    }
    if (unit.says(")")) {
      return unopened(i, from);
    }
    if (cues.at(line, i, Cue.Kind.PREPOSITION) != null && i > from) {
      return true;
    }
    if (unit.is("CCONJ") && i > from) {
      return !line.at(i + 1).says("that") && conjoined(i, group);
    }
    return unit.isComma() && i > from && endsAtComma(i + 1, group);
  }

  private boolean endsAtComma(int i, VerbGroup group) {
    var unit = line.at(i);
    if (CONTRASTS.contains(unit.word())) {
      return true;
    }
    if (unit.is("CCONJ")) {
      return conjoined(i, group) || anotherSpeaks(i + 1);
    }
    var found = cues.at(line, i, Cue.Kind.VERB);
    if (found != null && unit.isVerb() && found.forms().contains(VerbForm.ING)) {
      return true;
    }
    return anotherSpeaks(i);
  }

  /// "and added": a cue in the same form without a subject.
  private boolean conjoined(int i, VerbGroup group) {
    if (!line.at(i).is("CCONJ")) {
      return false;
    }
    int verb = i + 1;
    while (line.at(verb).is("ADV", "AUX")) {
      verb++;
    }
    if (!line.at(verb).is("VERB") || !group.isFinite()) {
      return false;
    }
    var found = cues.at(line, verb, Cue.Kind.VERB);
    if (found == null) {
      return false;
    }
    return found.forms().stream().anyMatch(f -> f != VerbForm.BASE && group.forms().contains(f));
  }

  /// ", Smith said": a subject with a verb of saying that begins or ends its own clause.
  private boolean anotherSpeaks(int i) {
    for (int verb = i + 1; verb < i + 12 && !line.isEdge(verb); verb++) {
      if (line.at(verb).is("VERB")) {
        return cues.mayQuote(line.at(verb).word())
            && sources.before(verb).from() <= i
            && !sources.before(verb).isEmpty();
      }
    }
    return false;
  }

  private boolean unopened(int i, int from) {
    for (int j = i - 1; j >= from; j--) {
      if (line.at(j).says("(")) {
        return false;
      }
    }
    return true;
  }
}
