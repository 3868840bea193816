package ascribe.nlp.attribution.line;

import ascribe.nlp.text.Range;
import java.util.Set;

/// Finds the words that name who says it, with their apposition and modifiers.
public final class SourcePhrase {

  /// No apposition is longer than this, in units.
  private static final int LONGEST = 40;

  private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which");

  private final Line line;
  private final NounPhrase nouns;

  public SourcePhrase(Line line) {
    this.line = line;
    this.nouns = new NounPhrase(line);
  }

  /// The subject whose verb group starts at unit `verb`; empty when none stands there.
  public Range before(int verb) {
    int end = TimeWords.skipBack(line, verb);
    if (!line.at(end - 1).isComma()) {
      return nouns.endingAt(end);
    }
    int comma = end - 1;
    for (int i = comma - 1; i > comma - LONGEST && i > 0; i--) {
      if (line.at(i).isQuote()) {
        break;
      }
      if (line.at(i).isComma() && nouns.endingAt(i).to() > 0 && !nouns.endingAt(i).isEmpty()) {
        var head = nouns.endingAt(i);
        if (apposes(i + 1, comma)) {
          return new Range(widened(head).from(), comma);
        }
        if (interrupts(i + 1)) {
          return head;
        }
      }
    }
    return Range.NONE;
  }

  /// "Clinton, 35, the daughter of …, said": the phrase before the first of several appositions.
  private Range widened(Range head) {
    int comma = head.from() - 1;
    if (!line.at(comma).isComma()) {
      return head;
    }
    var earlier = nouns.endingAt(comma);
    boolean name = !earlier.isEmpty() && line.at(earlier.to() - 1).is("PROPN");
    boolean small = line.at(head.from()).is("NUM", "DET", "NOUN", "ADJ");
    return name && small && !line.at(earlier.from() - 1).is("ADP") ? earlier : head;
  }

  /// Whether the units from `from` to `to` say who the noun before them is.
  private boolean apposes(int from, int to) {
    var first = line.at(from);
    if (RELATIVES.contains(first.word()) || RELATIVES.contains(line.at(from + 1).word())) {
      return true;
    }
    return first.isNominal() && !TimeWords.isDay(first) && !hasFiniteVerb(from, to);
  }

  private boolean interrupts(int from) {
    return line.at(from).is("ADP", "VERB", "SCONJ", "ADV") || TimeWords.isDay(line.at(from));
  }

  /// The phrase that starts at unit `start`, after an inverted verb or "according to".
  ///
  /// @param closed an apposition counts only where a comma closes it: what follows may be the
  ///   content
  public Range after(int start, boolean closed) {
    if (line.at(start).is("PRON")
        && !line.at(start).isNominal()
        && !line.at(start + 1).says("of")
        && !line.at(start + 1).isNominal()) {
      return new Range(start, start + 1);
    }
    int end = headEnd(start);
    while (end > start && line.at(end).isComma() && !line.isEdge(end + 1)) {
      int next = appositionEnd(end + 1, closed);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end == start ? Range.NONE : new Range(start, end);
  }

  private int headEnd(int start) {
    int i = start;
    while (!line.isEdge(i) && continues(start, i)) {
      i++;
    }
    while (i > start
        && line.at(i - 1).is("ADP", "CCONJ", "DET", "ADV", "PUNCT")
        && !line.at(i - 1).says(")", ".")) {
      i--;
    }
    return i;
  }

  private boolean continues(int start, int i) {
    var unit = line.at(i);
    if (TimeWords.skip(line, i) > i && i > start) {
      return false;
    }
    return switch (unit.tag()) {
      case "NOUN", "PROPN", "NUM", "ADJ", "DET", "X", "SYM", "PART" -> true;
      case "PRON" ->
          unit.isNominal()
              || (i > start && unit.says("who", "whom", "whose"))
              || unit.says("those", "one");
      case "ADV" -> line.at(i + 1).is("ADJ", "NUM") || unit.says("close");
      case "CCONJ" ->
          line.at(i + 1).isNominal() && unit.says("and", "or", "&") && !finiteSoon(i + 1);
      case "ADP" -> i > start && belongs(start, i);
      case "VERB", "AUX" -> i > start && modifies(start, i);
      case "PUNCT" -> unit.says("-", "(", ")", ".", "/") && i > start;
      default -> false;
    };
  }

  /// Whether the preposition at `i` belongs to the phrase: always after a common noun, after a name
  /// only "of" and where a name goes on.
  private boolean belongs(int start, int i) {
    if (line.at(i).says("of")) {
      return true;
    }
    boolean name = line.at(i - 1).is("PROPN") && line.at(start).is("PROPN");
    return !name
        && line.at(i).says("for", "from", "at", "with", "in", "on", "by", "to", "near")
        && !statement(i);
  }

  /// "in a statement", "in an interview", "at a rally": not part of the one who says it.
  private boolean statement(int i) {
    return line.at(i).says("in", "at", "on", "during")
        && line.at(i + 1).says("a", "an", "his", "her", "its", "their");
  }

  private boolean modifies(int start, int i) {
    for (int j = i; j > start; j--) {
      if (RELATIVES.contains(line.at(j).word())) {
        return true;
      }
    }
    var form = line.at(i).word();
    return line.at(i - 1).is("NOUN")
        && (form.endsWith("ing") || form.endsWith("ed") && line.at(i + 1).is("ADP"));
  }

  private boolean finiteSoon(int from) {
    int i = from;
    while (line.at(i).isNominal()) {
      i++;
    }
    return line.at(i).isVerb();
  }

  /// The end of an apposition that starts at `from`, or -1 when what stands there is none.
  private int appositionEnd(int from, boolean closed) {
    var first = line.at(from);
    boolean relative = RELATIVES.contains(first.word());
    if (!relative && (!first.isNominal() || TimeWords.isDay(first)) && !first.says("of")) {
      return -1;
    }
    int end = from;
    while (!line.isEdge(end)
        && !line.at(end).isComma()
        && !line.at(end).isDash()
        && !line.at(end).says(":", ";", ")")
        && !(line.at(end).isQuote() && !line.at(end - 1).is("ADP", "DET", "ADJ"))) {
      end++;
    }
    boolean open = closed && !line.at(end).isComma();
    boolean clause = !relative && hasFiniteVerb(from, end);
    return open || clause ? -1 : end;
  }

  /// Whether a verb stands between that is not in a relative clause and no participle.
  private boolean hasFiniteVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      var unit = line.at(i);
      if (RELATIVES.contains(unit.word()) || unit.says("that", "where", "when")) {
        return false;
      }
      boolean participle =
          unit.word().endsWith("ing")
              || unit.word().endsWith("ed") && line.at(i + 1).is("ADP", "PART");
      if (unit.isVerb() && !participle && !line.at(i - 1).says("to")) {
        return true;
      }
    }
    return false;
  }
}
