package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.layout.ListItems;
import ascribe.nlp.attribution.layout.SignSources;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Mends what the network has found in a text. Thread-safe.
public final class Postprocessor {

  private final Cues cues = Cues.english();
  private final Overlooked overlooked = new Overlooked(cues);
  private final InnerReader inner = new InnerReader(cues);

  /// The attributions of the text, without identifiers and in no order, those inside others too.
  ///
  /// @param found by the network, none inside another
  public List<Attribution> mended(Analysis analysis, List<Attribution> found) {
    var lines = new Lines(analysis, cues).ofText();
    var near = new SourceReach(analysis).kept(found);
    var told = new Agents(lines).named(overlooked.completed(analysis, lines, near));
    var whole = new Interrupted(analysis, cues, lines).whole(told);
    var sourced = new SignSources(analysis).named(whole);
    var joined = new ListItems(analysis).join(new Continuations(analysis).join(sourced));
    var all = new ArrayList<>(joined);
    all.addAll(inner.of(analysis, joined));
    all.addAll(new OwnWords(analysis).beside(all));
    return new Unsaid(analysis).doubted(all);
  }
}
