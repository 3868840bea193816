package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.text.Range;
import java.util.function.IntPredicate;

/// Finds where a content begins and ends.
final class ContentBounds {

  /// A clause shows its verb within this many units.
  private static final int VERB_REACH = 25;

  private final Line line;
  private final ClauseEnds ends;

  ContentBounds(Line line, Cues cues) {
    this.line = line;
    this.ends = new ClauseEnds(line, cues);
  }

  /// The clause that starts at unit `from`, behind the cue `group`.
  Range clause(int from, VerbGroup group) {
    return until(from, i -> ends.ofClause(i, from, group));
  }

  /// The object or infinitive that starts at unit `from`.
  Range phrase(int from, VerbGroup group) {
    return until(from, i -> ends.ofPhrase(i, from, group));
  }

  /// The clause that starts at unit `from`, as far as the line goes.
  Range rest(int from) {
    return until(from, i -> line.at(i).says(";") || ends.closesBracket(i, from));
  }

  /// The clause with "that" which starts at unit `from`, behind a noun.
  Range nounClause(int from) {
    return until(
        from, i -> line.at(i).says(",", ";") || line.at(i).isDash() || ends.closesBracket(i, from));
  }

  /// The clause that ends right before unit `to`.
  Range left(int to) {
    int start = to;
    int first = line.behindDateline();
    while (start > first && !line.at(start - 1).says("(", ";")) {
      start--;
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

  private Range until(int from, IntPredicate end) {
    int i = from;
    while (!line.isEdge(i) && !end.test(i)) {
      i++;
    }
    return withoutComma(from, i);
  }

  private Range withoutComma(int from, int to) {
    int end = to;
    while (end > from && (line.at(end - 1).says(",", ":") || line.at(end - 1).isDash())) {
      end--;
    }
    return new Range(from, end);
  }
}
