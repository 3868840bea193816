package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.Progress;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Finds the attributions of a text. Thread-safe.
@FunctionalInterface
public interface AttributionTagger {

  /// Attributions in text order with identifiers "a1", "a2", …, without actor and claim type: later
  /// stages add those.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  List<Attribution> tag(Analysis analysis, Progress progress);
}
