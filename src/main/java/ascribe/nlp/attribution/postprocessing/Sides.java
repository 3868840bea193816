package ascribe.nlp.attribution.postprocessing;

import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.text.Range;
import java.util.List;

/// What stands in a line on both sides of the words that tell who says it. Each side lacks what the
/// other has: a subject or its verb.
///
/// @param from the first unit of cue and source
/// @param to the unit behind them
record Sides(Line line, Cues cues, int from, int to) {

  /// No subject has more units.
  private static final int LONGEST = 20;

  /// Who is told has at most so many units.
  private static final int HEARER = 8;

  /// The subject before the cue of a content whose verb stands at `verb`, right behind the cue:
  /// "Journalists, she says, want the ship", "a job that they say is hard". None when no such
  /// subject stands there.
  List<Range> before(int verb) {
    boolean closed = line.at(to).isComma();
    if (verb != (closed ? to + 1 : to) || !isFinite(verb)) {
      return List.of();
    }
    boolean opened = line.at(comma()).isComma();
    int end = opened ? comma() : from;
    if (isRelative(end - 1)) {
      return List.of(new Range(end - 1, end));
    }
    var subject = new Range(start(), end);
    return closed && opened && isSubject(subject) ? List.of(subject) : List.of();
  }

  /// What goes on behind the cue when `known`, before it, is not whole, and `known` itself with the
  /// auxiliary behind it: "The program would, on her estimate, remove …", "The bill was read twice,
  /// noted Lund, and was dropped". Who is told may stand behind the cue: "the minister told
  /// members".
  List<Range> behind(Range known) {
    int next = behindHearer() + 1;
    if (!line.at(next - 1).isComma() || !line.at(comma()).isComma() || line.isEdge(next)) {
      return List.of();
    }
    var rest = new Range(next, line.end());
    int end = line.at(known.to()).is("AUX") ? known.to() + 1 : known.to();
    if (end == comma() && isSubject(known)) {
      boolean goesOn =
          end > known.to() ? line.at(next).is("VERB", "ADV") : isFinite(next) && !isOfSpeaker(next);
      return goesOn ? List.of(new Range(known.from(), end), rest) : List.of();
    }
    boolean shares =
        known.to() == comma()
            && isNamed()
            && line.at(next).says("and")
            && line.at(next + 1).is("AUX");
    return shares && isOfSubject(next + 1) ? List.of(rest) : List.of();
  }

  /// Where the comma before cue and source is sought: "Journalists, in her view, …".
  private int comma() {
    return line.at(from - 1).is("ADP") ? from - 2 : from - 1;
  }

  /// The unit behind those who are told: "told a committee of members".
  private int behindHearer() {
    var cue = line.at(to - 1).is("VERB") ? line.cue(cues, to - 1, Cue.Kind.VERB) : null;
    int i = to;
    while (cue != null
        && cue.cue().takes(Frame.HEARER)
        && i < to + HEARER
        && (line.at(i).isNominal() || line.at(i).is("PRON") || i > to && line.at(i).says("of"))) {
      i++;
    }
    return i;
  }

  /// "A scandal, said Lund, dressed in black": a participle behind a speaker may be the speaker's.
  private boolean isOfSpeaker(int next) {
    return !line.at(to - 1).isVerb()
        && line.at(next).word().endsWith("ed")
        && line.at(next + 1).is("ADP", "ADV");
  }

  /// Behind a pronoun it may as well be the speaker who does what follows, as with a verb that has
  /// no auxiliary: "he said, and left".
  private boolean isNamed() {
    return line.units().subList(from, to).stream().anyMatch(u -> u.is("PROPN"));
  }

  private int start() {
    int start = from;
    while (start > line.behindDateline()
        && !line.at(start - 1).says(":", ";")
        && !line.at(start - 1).isDash()) {
      start--;
    }
    while (line.at(start).is("CCONJ")) {
      start++;
    }
    return start;
  }

  private boolean isRelative(int i) {
    return line.at(i).says("which", "who", "that")
        && (line.at(i - 1).isNoun() || line.at(i - 1).isComma());
  }

  /// Whether a noun phrase or a pronoun stands there, without a verb but in a relative clause.
  private boolean isSubject(Range range) {
    var first = line.at(range.from());
    if (range.isEmpty()
        || range.length() > LONGEST
        || !first.isNominal() && !first.is("PRON")
        || line.at(range.to() - 1).is("CCONJ", "ADP", "SCONJ", "ADV")) {
      return false;
    }
    boolean relative = false;
    for (int i = range.from(); i < range.to(); i++) {
      var unit = line.at(i);
      relative |= i > range.from() && unit.says("who", "which", "that", "where", "whose");
      if (unit.isUtterance() || unit.isVerb() && !relative) {
        return false;
      }
    }
    return true;
  }

  private boolean isFinite(int from) {
    var verb = line.at(behindAdverbs(from));
    return verb.isVerb() && !verb.startsUpper() && !verb.word().endsWith("ing");
  }

  /// Whether a verb stands there that has no subject of its own and is no further cue.
  private boolean isOfSubject(int from) {
    return isFinite(from) && line.cue(cues, behindAdverbs(from), Cue.Kind.VERB) == null;
  }

  private int behindAdverbs(int from) {
    int i = from;
    while (line.at(i).is("ADV")) {
      i++;
    }
    return i;
  }
}
