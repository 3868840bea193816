package ascribe.nlp.attribution.postprocessing;

import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.rule.Draft;
import ascribe.nlp.text.Lexicon;
import java.util.List;

/// Knows what is only supposed: "Imagine that the mayor says …", "Had the minister known that …".
final class Suppositions {

  /// Verbs that ask the reader to suppose something, in the imperative.
  static final List<String> VERBS =
      List.copyOf(Lexicon.lines(Suppositions.class, "suppositions.txt"));

  private static final String[] AUXILIARIES = {"had", "should", "were"};

  private Suppositions() {}

  /// Whether the line supposes what a draft tells.
  static boolean isSupposed(Draft draft) {
    var line = draft.line();
    int first = line.at(0).is("CCONJ") ? 1 : 0;
    boolean imagined = VERBS.contains(line.at(first).word()) && draft.cue().from() > first;
    int subject = draft.source().from();
    return imagined || isCondition(line, subject) || isCondition(line, subject - 1);
  }

  /// "Had the minister …": an auxiliary that opens a clause.
  private static boolean isCondition(Line line, int i) {
    var before = line.at(i - 1);
    return line.at(i).says(AUXILIARIES) && (before.is("EDGE", "CCONJ") || before.isComma());
  }
}
