package ascribe.nlp.standard;

import ascribe.nlp.Pipeline;
import ascribe.nlp.actor.ActorStage;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.RuleTagger;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.time.TimexStage;
import java.util.List;

/// The pipelines that the product ships.
public final class Pipelines {

  /// What finds the attributions.
  public enum Tagger {
    RULES
  }

  /// Changes whenever the same text could get other marks.
  public static final String VERSION = "rules-2";

  private Pipelines() {}

  /// A new pipeline; loading it takes a moment, so it is made once and shared.
  public static Pipeline of(Tagger tagger) {
    var attributions =
        switch (tagger) {
          case RULES -> new RuleTagger();
        };
    return new Pipeline(
        new EnglishAnalyzer(),
        List.of(new AttributionStage(attributions), new ActorStage(), new TimexStage()));
  }
}
