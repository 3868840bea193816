package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.regex.Pattern;

/// Tells what somebody has not said: words in quotation marks that are denied ("he never said “I
/// was wrong”") and what is said on a condition ("if she says that …"). Such marks are never
/// certain.
final class Unsaid {

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:never|nobody|no one|none|not(?! only| just))\\b|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  /// What opens a condition, where a clause begins: "If", ", even if", at the start also "Had".
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:^[\"“‘'(]?|[,;:—–]\\s|\\b(?:and|but|or|even|only|as)\\s)(?:if|unless|suppose)\\s+$"
              + "|^[\"“‘'(]?(?:had|should|were)\\s+$",
          Pattern.CASE_INSENSITIVE);

  /// What a clause begins behind: no denial before it is one of the cue.
  private static final Pattern CLAUSE = Pattern.compile(",|\\b(?:but|and|who|which)\\b");

  /// Letters between a source and its cue over which a denial is one of the cue.
  private static final int NEAR = 60;

  private final Analysis analysis;

  Unsaid(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The attributions, of which those that nobody has uttered are uncertain.
  List<Attribution> doubted(List<Attribution> attributions) {
    return attributions.stream().map(a -> isUnsaid(a) ? a.asUncertain() : a).toList();
  }

  private boolean isUnsaid(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return false;
    }
    var cue = attribution.cue().getFirst();
    int start =
        attribution.source().isEmpty()
            ? cue.start()
            : Math.min(cue.start(), attribution.source().getFirst().start());
    boolean near = cue.start() - start < NEAR;
    return attribution.form() == Form.DIRECT && near && isDenied(start, cue)
        || isConditional(start);
  }

  private boolean isDenied(int start, Span cue) {
    var before = text().substring(start, cue.start());
    var clause = CLAUSE.matcher(before);
    int from = start;
    while (clause.find()) {
      from = start + clause.end();
    }
    return DENIAL.matcher(text()).region(from, cue.end()).find();
  }

  private boolean isConditional(int start) {
    var sentence = analysis.sentences().get(analysis.sentenceAt(start));
    return sentence.start() < start
        && CONDITION.matcher(text().substring(sentence.start(), start)).find();
  }

  private String text() {
    return analysis.document().text();
  }
}
