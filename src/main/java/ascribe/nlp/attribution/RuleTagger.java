package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.layout.Layout;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.attribution.line.Unit;
import ascribe.nlp.attribution.rule.Draft;
import ascribe.nlp.attribution.rule.LineReader;
import ascribe.nlp.attribution.rule.QuoteLinker;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Finds attributions by rules: a lexicon of cues and the patterns in which they stand with source
/// and content. For English.
public final class RuleTagger implements AttributionTagger {

  private final Cues cues = Cues.english();
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
    drafts.addAll(
        insideQuotations(cutter, drafts.stream().flatMap(d -> d.content().stream()).toList()));
    progress.report(1);
    return Layout.with(analysis, drafts.stream().map(d -> d.attribution(analysis)).toList());
  }

  private List<Draft> insideQuotations(Lines cutter, List<Span> contents) {
    return cutter.insideQuotations(contents).stream()
        .flatMap(line -> reader.read(line).stream())
        .filter(RuleTagger::namesAThirdPerson)
        .toList();
  }

  /// Inside a quotation only named people and "he", "she", "they" speak: "I think" says no more
  /// than that the one who is quoted says it, and things "suggest" without speaking.
  private static boolean namesAThirdPerson(Draft draft) {
    var source = draft.source();
    if (source.isEmpty()) {
      return false;
    }
    var words = draft.line().units().subList(source.from(), source.to());
    boolean name = words.stream().allMatch(Unit::startsUpper) && words.getFirst().isNoun();
    boolean saying = draft.entry().cueClass() == CueClass.SAYING;
    return name && (draft.strong() || saying)
        || draft.strong() && words.getFirst().says("he", "she", "they");
  }
}
