package ascribe.nlp.standard;

import ascribe.nlp.Pipeline;
import ascribe.nlp.actor.ActorStage;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.AttributionTagger;
import ascribe.nlp.attribution.ModelTagger;
import ascribe.nlp.attribution.RuleTagger;
import ascribe.nlp.claim.ClaimStage;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.time.TimexStage;
import java.util.List;

/// The pipelines that the product ships.
public final class Pipelines {

  /// What finds the attributions.
  public enum Tagger {
    /// The trained model; where it cannot load, the rules.
    MODEL,
    RULES
  }

  /// Changes whenever the same text could get other marks.
  public static final String VERSION = "model-2";

  private static final System.Logger LOG = System.getLogger(Pipelines.class.getName());

  private Pipelines() {}

  /// A new pipeline; loading it takes a moment, so it is made once and shared.
  public static Pipeline of(Tagger tagger) {
    var attributions =
        switch (tagger) {
          case MODEL -> model();
          case RULES -> new RuleTagger();
        };
    return new Pipeline(
        new EnglishAnalyzer(),
        List.of(
            new AttributionStage(attributions),
            new ActorStage(),
            new ClaimStage(),
            new TimexStage()));
  }

  private static AttributionTagger model() {
    try {
      return ModelTagger.load();
    } catch (ModelException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The trained tagger cannot be used; rules find the attributions instead, with more"
              + " errors.",
          e);
      return new RuleTagger();
    }
  }
}
