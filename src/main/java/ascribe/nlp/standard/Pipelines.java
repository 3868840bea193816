package ascribe.nlp.standard;

import ascribe.nlp.Annotator;
import ascribe.nlp.Pipeline;
import ascribe.nlp.actor.ActorStage;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.ModelTagger;
import ascribe.nlp.attribution.RuleTagger;
import ascribe.nlp.claim.ClaimStage;
import ascribe.nlp.claim.CueModel;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.SharedPass;
import ascribe.nlp.onnx.TextModel;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.time.TimexStage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The pipelines that the product ships.
public final class Pipelines {

  /// What finds the attributions.
  public enum Tagger {
    /// The trained model; where it cannot load, the rules.
    MODEL,
    /// A smaller model, for archives: more errors, and no actors.
    FAST,
    RULES
  }

  /// Changes whenever the same text could get other marks.
  public static final String VERSION = "model-21";

  private static final String FAST_MODEL = "/assets/models/attribution-fast/";

  private static final System.Logger LOG = System.getLogger(Pipelines.class.getName());

  private Pipelines() {}

  /// The taggers that this build can run.
  public static Set<Tagger> offered() {
    var offered = EnumSet.allOf(Tagger.class);
    if (!TextModel.has(FAST_MODEL)) {
      offered.remove(Tagger.FAST);
    }
    return offered;
  }

  /// A new pipeline; loading it takes a moment, so it is made once and shared.
  public static Pipeline of(Tagger tagger) {
    var analyzer = CompletableFuture.supplyAsync(EnglishAnalyzer::new);
    var dates = CompletableFuture.supplyAsync(TimexStage::new);
    var stages = new ArrayList<Annotator>(stages(tagger)); // half of the time; the others meanwhile
    stages.add(dates.join());
    return new Pipeline(analyzer.join(), stages);
  }

  private static List<Annotator> stages(Tagger tagger) {
    try {
      return switch (tagger) {
        case MODEL -> List.of(model(ModelTagger.FOLDER, true));
        case FAST -> List.of(model(FAST_MODEL, false));
        case RULES -> rules();
      };
    } catch (ModelException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The trained tagger cannot be used; rules find the attributions instead, with more"
              + " errors.",
          e);
      return rules();
    }
  }

  private static Annotator model(String folder, boolean actors) throws ModelException {
    var pass = new SharedPass();
    var cues = CompletableFuture.supplyAsync(CueModel::new);
    var named =
        actors
            ? Optional.of(CompletableFuture.supplyAsync(() -> new ActorStage(new ModelNames(pass))))
            : Optional.<CompletableFuture<ActorStage>>empty();
    var tagger = ModelTagger.load(folder); // as long as all others together
    var network = tagger.network();
    var further = new ArrayList<Annotator>();
    named.ifPresent(stage -> further.add(network.findsNames() ? stage.join() : new ActorStage()));
    further.add(
        network.findsClaims()
            ? new ClaimStage(new ModelClaims(pass, cues.join(), network.name(), network.version()))
            : new ClaimStage());
    return new ModelStage(tagger, pass, further);
  }

  private static List<Annotator> rules() {
    return List.of(new AttributionStage(new RuleTagger()), new ActorStage(), new ClaimStage());
  }
}
