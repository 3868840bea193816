package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.Progress;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Finds attributions by rules: a lexicon of cues and the patterns in which they stand with source
/// and content. For English.
public final class RuleTagger implements AttributionTagger {

  private final Cues cues = Cues.load();
  private final LineReader reader = new LineReader(cues);

  @Override
  public List<Attribution> tag(Analysis analysis, Progress progress) {
    var cutter = new Lines(analysis, cues);
    var lines = cutter.ofText();
    var found = new ArrayList<List<Draft>>();
    for (int i = 0; i < lines.size(); i++) {
      progress.report((double) i / lines.size());
      found.add(reader.read(lines.get(i)));
    }
    var drafts = new ArrayList<>(new QuoteLinker(lines).link(found));
    drafts.addAll(insideQuotations(cutter, drafts));
    progress.report(1);
    return Nesting.of(analysis, drafts);
  }

  /// What people are said to have said in the words of those who are quoted.
  private List<Draft> insideQuotations(Lines cutter, List<Draft> outer) {
    return outer.stream()
        .flatMap(d -> d.content().stream())
        .flatMap(span -> cutter.quotationsIn(span).stream())
        .distinct()
        .flatMap(q -> cutter.inside(q).stream())
        .flatMap(line -> reader.read(line).stream())
        .filter(RuleTagger::namesAThirdPerson)
        .toList();
  }

  /// "I think" in a quotation only says that the one who is quoted says it.
  private static boolean namesAThirdPerson(Draft draft) {
    return draft.strong()
        && !draft.source().isEmpty()
        && !draft.line().at(draft.source().from()).says("i", "we", "you", "who", "that", "it");
  }
}
