package ascribe.nlp.attribution;

import ascribe.nlp.attribution.VerbGroup.Mode;
import org.jspecify.annotations.Nullable;

/// Finds who is quoted: "the minister was quoted by Reuters as saying …", "the paper quoted an
/// official as saying …".
final class QuotedAs {

  /// Who is quoted stands within so many units before "as saying".
  private static final int REACH = 15;

  /// At most so many units name who is quoted where the line begins with them.
  private static final int LONGEST = 6;

  private static final String[] QUOTED = {
    "quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"
  };

  private static final String[] BE = {"is", "was", "are", "were", "be", "been", "being", "'s"};

  private final Line line;

  QuotedAs(Line line) {
    this.line = line;
  }

  /// Who says it, and the verb with all that makes it one.
  record Source(Range who, VerbGroup group) {}

  /// Null where nobody is quoted "as saying" with the verb `group`.
  @Nullable Source of(VerbGroup group) {
    int as = group.from() - 1;
    if (group.mode() != Mode.ING || !line.at(as).says("as")) {
      return null;
    }
    int verb = as - 1;
    while (verb >= Math.max(0, as - REACH)
        && !(line.at(verb).says(QUOTED) && line.at(verb).is("VERB"))) {
      verb--;
    }
    if (verb < 0 || !line.at(verb).says(QUOTED)) {
      return opensLine(as) ? source(new Range(0, as), as, group) : null;
    }
    int first = verb;
    boolean passive = false;
    while (line.at(first - 1).is("AUX", "ADV")) {
      first--;
      passive |= line.at(first).says(BE);
    }
    var who = passive ? new SourcePhrase(line).before(first) : object(verb + 1, as);
    return who.isEmpty() ? null : source(who, passive ? first : as, group);
  }

  /// Whom a paper quotes: "an official"; nobody in "quoted by Reuters", "quoted her out of
  /// context".
  private Range object(int from, int to) {
    var first = line.at(from);
    boolean pronoun = first.is("PRON") && to == from + 1;
    boolean phrase = first.isNominal() && line.at(to - 1).isNominal();
    return pronoun || phrase ? new Range(from, to) : Range.NONE;
  }

  /// Whether the line is what somebody quotes: "a general as saying …".
  private boolean opensLine(int as) {
    return as > 0
        && as <= LONGEST
        && line.at(0).isNominal()
        && line.units().subList(0, as).stream().noneMatch(u -> u.is("AUX", "PUNCT", "ADP"));
  }

  private static Source source(Range who, int from, VerbGroup group) {
    return new Source(
        who,
        new VerbGroup(group.cue(), from, group.head(), group.to(), Mode.FINITE, group.forms()));
  }
}
