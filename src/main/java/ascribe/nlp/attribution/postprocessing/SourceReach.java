package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.regex.Pattern;

/// Mends how far a source reaches. One that only the next sentence names is taken away: in "The
/// bank refused to lend more. Lund thought it was over" it is not Lund who refused. One that breaks
/// off with "who" goes on to its cue: "Critics who fear a loss said …".
final class SourceReach {

  private static final Pattern END = Pattern.compile("\\p{Ll}{3}[.!?][\"”’']?\\s+\\p{Lu}");

  /// What goes on behind "who", before the cue, which is none of several verbs there.
  private static final Pattern CLAUSE =
      Pattern.compile("[\\s\\h](?!.*\\b(?:and|or|but)\\b)[^.;:?!\"“”\\n]{3,120}");

  private final Analysis analysis;

  SourceReach(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Attribution> kept(List<Attribution> attributions) {
    return attributions.stream()
        .map(a -> isBehind(a) ? a.withSource(List.of()) : breaksOff(a) ? whole(a) : a)
        .toList();
  }

  private boolean breaksOff(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.source().size() != 1) {
      return false;
    }
    int end = attribution.source().getFirst().end();
    int cue = attribution.cue().getFirst().start();
    int content = attribution.content().getFirst().start();
    var text = analysis.document().text();
    return attribution.source().getFirst().of(text).endsWith(" who")
        && end < cue
        && cue < content
        && CLAUSE.matcher(text.substring(end, cue)).matches();
  }

  private Attribution whole(Attribution attribution) {
    int start = attribution.source().getFirst().start();
    var words = analysis.document().text().substring(start, attribution.cue().getFirst().start());
    int length = words.replaceFirst("[,\\s\\h]+$", "").length();
    return attribution.withSource(List.of(new Span(start, start + length)));
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
