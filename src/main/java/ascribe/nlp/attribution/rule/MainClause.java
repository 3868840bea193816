package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.text.Range;
import java.util.List;

/// Finds the subject that a verb without one of its own shares: "He thanked them and said …", "She
/// spoke on Monday, saying …".
final class MainClause {

  private final Line line;
  private final SourcePhrase sources;

  MainClause(Line line) {
    this.line = line;
    this.sources = new SourcePhrase(line);
  }

  /// The subject of the clause before unit `limit`.
  ///
  /// @param prior attributions found earlier in the line
  Range subject(int limit, List<Draft> prior) {
    for (int i = prior.size() - 1; i >= 0; i--) {
      var draft = prior.get(i);
      if (draft.verb() && draft.entry().takes(Frame.QUOTE) && draft.cue().to() <= limit) {
        return draft.source();
      }
    }
    for (int i = 1; i < limit; i++) {
      if (line.at(i).isVerb() && !line.at(i - 1).isVerb() && !line.at(i).word().endsWith("ing")) {
        var subject = sources.before(groupStart(i));
        if (!subject.isEmpty() && isMain(subject)) {
          return subject;
        }
      }
    }
    return Range.NONE;
  }

  private int groupStart(int verb) {
    int i = verb;
    while (line.at(i - 1).is("ADV", "AUX")) {
      i--;
    }
    return i;
  }

  private boolean isMain(Range subject) {
    var before = line.at(subject.from() - 1);
    boolean relative = line.at(subject.from()).says("who", "which", "that", "what", "whom");
    return !relative
        && !before.is("SCONJ", "VERB", "AUX", "NOUN")
        && !before.says("to", "that", "as", "when", "after", "while");
  }
}
