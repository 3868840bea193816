package ascribe.nlp.attribution.line;

import ascribe.nlp.text.Range;

/// Finds noun phrases by their parts of speech.
public final class NounPhrase {

  /// A relative pronoun is looked for at most this many units left of its verb.
  private static final int RELATIVE_REACH = 4;

  /// Pronouns that a preposition can follow: "everyone on the quay".
  private static final String[] INDEFINITE = {
    "nobody", "somebody", "everybody", "anybody", "someone", "everyone", "anyone", "none"
  };

  /// Subjects to which nothing before them belongs: "in his heart of heart he".
  private static final String[] SUBJECTS = {"i", "you", "he", "she", "it", "we", "they"};

  /// Words with which a phrase begins, where no noun comes right before them.
  private static final String[] OPENING = {
    "a", "an", "the", "this", "these", "my", "your", "his", "her", "its", "our", "their"
  };

  /// What is tagged as a preposition before a clause, too.
  private static final String[] CONJUNCTIONS = {"than", "until", "till", "while", "because"};

  /// "Half the ministers", "twice the sum".
  private static final String[] SHARES = {"half", "double", "twice", "quarter", "third"};

  private final Line line;

  public NounPhrase(Line line) {
    this.line = line;
  }

  /// The phrase whose last unit stands right before `end`, with its prepositions and relative
  /// clauses but without appositions.
  public Range endingAt(int end) {
    if (line.at(end - 1).says(SUBJECTS)) {
      return new Range(end - 1, end);
    }
    int i = end;
    int joint = -1;
    while (true) {
      int step = stepLeft(i - 1, end);
      if (step < 0) {
        break;
      }
      if (line.at(step).is("CCONJ")) {
        joint = step;
      }
      i = step;
    }
    boolean objectBefore = joint > i && line.at(i - 1).is("VERB");
    return trimmed(objectBefore ? joint + 1 : i, end);
  }

  /// The next unit to the left that still belongs, or -1.
  private int stepLeft(int i, int end) {
    var unit = line.at(i);
    var left = line.at(i - 1);
    boolean last = i == end - 1;
    if (!last && isOther(i)) {
      return -1;
    }
    if (unit.isNominal()) {
      return i;
    }
    if (unit.is("PRON")) {
      boolean goesOn = unit.says(INDEFINITE) && line.at(i + 1).is("ADP");
      return last || unit.says("those", "that", "one") || goesOn ? i : -1;
    }
    if (last) {
      return unit.says(")") ? openBracket(i) : -1;
    }
    return switch (unit.tag()) {
      case "ADV" -> line.at(i + 1).is("ADJ", "NUM", "ADV") ? i : -1;
      case "ADP" ->
          left.isVerb()
              ? relative(i - 1)
              : left.isNominal() && !left.is("DET")
                      || left.says(")", "those")
                      || left.says(INDEFINITE)
                  ? i
                  : -1;
      case "CCONJ" -> unit.says("and", "or", "&") && left.isNominal() ? i : -1;
      case "VERB", "AUX" -> relative(i);
      case "PUNCT" ->
          unit.says(")") ? openBracket(i) : unit.says("-", ".", "/") && left.isNominal() ? i : -1;
      default -> -1;
    };
  }

  /// Whether the unit at `i` belongs to another phrase than the one that begins behind it: "in
  /// those cases | the court", "am tired of | guys", "than | federal data", "papers that | Lund",
  /// "a call in which | the bank".
  private boolean isOther(int i) {
    var unit = line.at(i);
    var right = line.at(i + 1);
    return unit.isNoun() && right.says(OPENING) && !unit.says(SHARES)
        || unit.says("that") && right.is("PROPN") && line.at(i - 1).isNoun()
        || unit.says("which", "whom") && line.at(i - 1).is("ADP")
        || unit.is("ADJ") && right.is("ADP") && line.at(i - 1).is("AUX", "VERB", "CCONJ")
        || unit.says(CONJUNCTIONS);
  }

  private int openBracket(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (line.at(j).says("(")) {
        return j;
      }
    }
    return -1;
  }

  /// The relative pronoun of the verb at `i`, where it follows its noun.
  private int relative(int i) {
    for (int j = i - 1; j >= i - RELATIVE_REACH; j--) {
      if (line.at(j).says("who", "whom", "whose", "which", "that")) {
        return line.at(j - 1).isNominal() || line.at(j - 1).says("those") ? j : -1;
      }
      if (line.at(j).isComma() || line.at(j).isQuote()) {
        return -1;
      }
    }
    boolean reduced =
        (line.at(i).word().endsWith("ing")
                || line.at(i).word().endsWith("ed") && line.at(i + 1).is("ADP"))
            && line.at(i - 1).is("NOUN");
    return reduced ? i : -1;
  }

  private Range trimmed(int from, int end) {
    int start = from;
    while (start < end
        && (line.at(start).is("ADP", "CCONJ", "ADV", "PUNCT", "PART")
            || line.at(start).says("'s", "'")
            || line.at(start).says("that") && line.at(start + 1).is("PROPN"))) {
      start++;
    }
    boolean noun = false;
    for (int i = start; i < end; i++) {
      noun |=
          !line.at(i).is("DET", "PUNCT", "ADP")
              || line.at(i)
                  .says(
                      "some", "many", "few", "all", "both", "most", "these", "those", "another",
                      "each", "that", "this");
    }
    return noun ? new Range(start, end) : Range.NONE;
  }
}
