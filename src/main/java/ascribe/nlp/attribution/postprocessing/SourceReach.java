package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.regex.Pattern;

/// Takes away a source that only the next sentence names: in "The bank refused to lend more. Lund
/// thought it was over" it is not Lund who refused.
final class SourceReach {

  private static final Pattern END = Pattern.compile("\\p{Ll}{3}[.!?][\"”’']?\\s+\\p{Lu}");

  private final Analysis analysis;

  SourceReach(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Attribution> kept(List<Attribution> attributions) {
    return attributions.stream().map(a -> isBehind(a) ? a.withSource(List.of()) : a).toList();
  }

  private boolean isBehind(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return false;
    }
    int cue = attribution.cue().getLast().end();
    int source = attribution.source().getFirst().start();
    var text = analysis.document().text();
    return source > cue
        && analysis.sentenceAt(source) > analysis.sentenceAt(cue - 1)
        && END.matcher(text.substring(cue - 1, source + 1)).find();
  }
}
