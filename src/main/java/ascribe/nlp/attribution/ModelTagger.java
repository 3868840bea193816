package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.Progress;
import ascribe.nlp.onnx.Emissions;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.TextModel;
import ascribe.nlp.text.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Finds attributions with a trained network: it labels the words of contents, cues and sources and
/// links them. For English.
public final class ModelTagger implements AttributionTagger {

  private static final String FOLDER = "/assets/models/attribution/";

  private final TextModel model;
  private final ModelSettings settings;
  private final ModelReader reader;
  private final InnerReader inner = new InnerReader();
  private final Cues cues = Cues.english();
  private final Overlooked overlooked = new Overlooked(cues);
  private final Linking linking;

  private ModelTagger(TextModel model, ModelSettings settings) {
    this.model = model;
    this.settings = settings;
    this.reader = new ModelReader(model, new LabelDecoder(settings));
    this.linking = new Linking(settings);
  }

  /// Loads the shipped model from the class path.
  public static ModelTagger load() throws ModelException {
    return load(FOLDER);
  }

  /// Loads the model of a folder of the class path: network, vocabulary and `settings.json`.
  ///
  /// @param folder with a slash at both ends
  public static ModelTagger load(String folder) throws ModelException {
    var model = TextModel.load(folder);
    try {
      var json =
          Objects.requireNonNull(
              ModelTagger.class.getResourceAsStream(folder + "settings.json"), "settings.json");
      return new ModelTagger(model, ModelSettings.read(json));
    } catch (IOException e) {
      throw new ModelException("the model's settings cannot be read", e);
    }
  }

  @Override
  public List<Attribution> tag(Analysis analysis, Progress progress) {
    return read(analysis, progress).attributions();
  }

  /// What the network says in one pass.
  ///
  /// @param emissions for names and claims; they say nothing where the network has no such head
  public record Read(List<Attribution> attributions, Emissions emissions) {}

  /// The attributions as [#tag(Analysis, Progress)] returns them, and what else the same pass says.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  public Read read(Analysis analysis, Progress progress) {
    var words = model.words(analysis);
    var found = new ArrayList<Attribution>();
    var emissions =
        reader.read(
            analysis, words, progress, text -> found.addAll(linking.of(analysis, words, text)));
    var lines = new Lines(analysis, cues).ofText();
    var told = overlooked.completed(analysis, lines, found);
    var whole = new Interrupted(analysis, cues, lines).whole(told);
    var sourced = new SignSources(analysis).named(whole);
    var joined = new ListItems(analysis).join(new Continuations(analysis).join(sourced));
    var all = new ArrayList<>(joined);
    all.addAll(inner.of(analysis, joined));
    all.addAll(new OwnWords(analysis).beside(all));
    var doubted = new Unsaid(analysis).doubted(Numbering.of(all));
    return new Read(Layout.with(analysis, doubted), emissions);
  }

  /// Whether the network tells names too.
  public boolean findsNames() {
    return model.hasNames();
  }

  /// Whether the network tells claims too.
  public boolean findsClaims() {
    return model.hasClaims();
  }

  /// The name of the model, as results give it.
  public String name() {
    return settings.name();
  }

  public String version() {
    return settings.version();
  }
}
