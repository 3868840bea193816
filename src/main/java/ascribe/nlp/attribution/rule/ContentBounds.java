package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.Unit;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.text.Range;
import java.util.function.IntPredicate;

/// Finds where a content begins and ends.
final class ContentBounds {

  /// A clause shows its verb within this many units.
  private static final int VERB_REACH = 25;

  /// Words that begin a clause of time or reason, whatever their tag.
  private static final String[] ADVERBIAL = {"when", "while", "because", "since", "although"};

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

  /// The same where the noun is the subject of a verb, before which the clause ends: "(the claim)
  /// that rents fell | was false".
  Range subjectClause(int from) {
    var clause = nounClause(from);
    boolean open = true;
    for (int i = from + 1; i < clause.to(); i++) {
      var unit = line.at(i);
      if (unit.is("SCONJ", "CCONJ") || unit.says("who", "which", "that", "what", "how")) {
        open = true;
      } else if (!open && unit.is("AUX") && isMain(i)) {
        return new Range(from, i);
      } else if (isFinite(i)) {
        open = false;
      }
    }
    return clause;
  }

  /// Whether a verb of its own begins with the auxiliary at `i`, whose subject is no pronoun.
  private boolean isMain(int i) {
    var before = line.at(i - 1);
    boolean whole = before.is("VERB") && line.at(i - 2).is("AUX", "VERB", "ADV", "PART");
    return whole || !before.is("AUX", "VERB", "ADV", "PART", "PRON");
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
    int wanted = 1;
    for (int i = from + 1;
        i < from + VERB_REACH && !line.isEdge(i) && !beginsAnother(from, i);
        i++) {
      if (line.at(i).says("who", "which", "whose") && !line.at(i - 1).is("ADP")) {
        wanted++; // the first verb behind it is its own
      } else if (isFinite(i) && !isFinite(i - 1) && --wanted == 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the unit at `i`, before which no verb stands, begins another clause: "his guests when
  /// …", "a song and then they …", "his candidacy last spring, Reed was …".
  private boolean beginsAnother(int from, int i) {
    var unit = line.at(i);
    boolean joined =
        unit.is("CCONJ") && (line.at(i + 1).is("ADV", "SCONJ") || isSubject(line.at(i + 1)));
    boolean behindComma =
        unit.isComma()
            && (line.at(from).isNominal() || line.at(from).is("PRON"))
            && (isSubject(line.at(i + 1)) || line.at(i + 1).is("PROPN"))
            && !closes(i + 1);
    return unit.is("SCONJ") && !unit.says("that")
        || unit.says(ADVERBIAL)
        || unit.isDash() && !anotherDash(i + 1)
        || joined
        || behindComma;
  }

  private static boolean isSubject(Unit unit) {
    return unit.says("i", "you", "he", "she", "it", "we", "they");
  }

  private boolean anotherDash(int from) {
    int i = from;
    while (!line.isEdge(i) && !line.at(i).isDash()) {
      i++;
    }
    return !line.isEdge(i);
  }

  /// Whether a comma comes before any verb.
  private boolean closes(int from) {
    int i = from;
    while (!line.isEdge(i) && !line.at(i).isVerb() && !line.at(i).isComma()) {
      i++;
    }
    return line.at(i).isComma();
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
    return line.at(i).isVerb()
        && !line.at(i - 1).says("to")
        && !line.at(i).word().endsWith("ing")
        && !isDone(i);
  }

  /// "Passwords based on birthdays", "a bill backed by the union".
  private boolean isDone(int i) {
    return line.at(i).says("based")
        || line.at(i).word().endsWith("ed") && line.at(i + 1).says("by");
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
