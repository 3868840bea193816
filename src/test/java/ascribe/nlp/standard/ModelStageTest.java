package ascribe.nlp.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Provenance;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.attribution.ModelTagger;
import ascribe.nlp.claim.ClaimModel.Verdict;
import ascribe.nlp.claim.ClaimModel.Voice;
import ascribe.nlp.claim.CueModel;
import ascribe.nlp.onnx.Emissions;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.Scores;
import ascribe.nlp.onnx.SharedPass;
import ascribe.nlp.onnx.Window;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelStageTest {

  private static final String TEXT = "Ada Moreau said prices will rise.";

  private final SharedPass pass = new SharedPass();
  private final Analysis analysis = new EnglishAnalyzer().analyze(document("en"));

  @Test
  void laterStagesHearThePassOfTheSameDocument() throws ModelException {
    var heard = new ArrayList<Emissions>();
    Annotator later =
        (document, a, progress) -> {
          heard.add(pass.emissions());
          return document;
        };
    var stage = new ModelStage(ModelTagger.load(), pass, List.of(later, later));
    var found = stage.annotate(AnnotatedDocument.untagged(document("en")), analysis, Progress.NONE);
    assertThat(found.attributions()).hasSize(1);
    assertThat(heard).hasSize(2);
    assertThat(heard.getFirst()).isSameAs(heard.getLast());
    heard.clear();
    stage.annotate(AnnotatedDocument.untagged(document("de")), analysis, Progress.NONE);
    assertThat(heard).as("the network does not read German").isEmpty();
  }

  @Test
  void namesComeFromThePass() {
    var names = new ModelNames(pass);
    var emissions = emissions(new float[] {0, 5, 0, 0, 0, 0, 0}, new float[] {5, 0, 0});
    assertThat(pass.during(emissions, () -> names.find(analysis)))
        .extracting(Name::span, Name::type)
        .containsExactly(tuple(words().getFirst().span(), ActorType.PERSON));
  }

  @Test
  void claimsComeFromThePassAndAdviceFromTheRules() {
    var prediction = emissions(new float[7], new float[] {0, 0, 5});
    var report = emissions(new float[7], new float[] {5, 0, 0});
    assertThat(claim(prediction, TEXT)).map(Verdict::type).hasValue(ClaimType.PREDICTION);
    assertThat(claim(prediction, TEXT))
        .map(Verdict::provenance)
        .containsInstanceOf(Provenance.FromModel.class);
    assertThat(claim(report, TEXT)).isEmpty();
    assertThat(claim(report, "The city must close the bridge."))
        .map(Verdict::type)
        .hasValue(ClaimType.RECOMMENDATION);
  }

  private Optional<Verdict> claim(Emissions emissions, String text) {
    var tokens = new EnglishAnalyzer().analyze(Document.of("t", "t", null, "en", text)).tokens();
    var claims = new ModelClaims(pass, new CueModel(), "test", "1");
    return pass.during(emissions, () -> claims.classify(tokens, tokens, Voice.ATTRIBUTED));
  }

  /// The same scores for the one word that the network has read.
  private Emissions emissions(float[] names, float[] claims) {
    var emissions = new Emissions(words());
    emissions.add(
        new Window(0, 1, 0, 1),
        new Scores(new float[0][], new float[0], 0, new float[][] {names}, new float[][] {claims}));
    return emissions;
  }

  private List<InputWord> words() {
    var first = analysis.tokens().getFirst().span();
    return List.of(
        new InputWord(
            first, new int[] {1}, InputWord.Shape.CAPITALIZED, InputWord.QuoteState.OUTSIDE, 0));
  }

  private static Document document(String language) {
    return Document.of("test", "test", null, language, TEXT);
  }
}
