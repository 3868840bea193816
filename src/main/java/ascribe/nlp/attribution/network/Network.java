package ascribe.nlp.attribution.network;

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

/// A trained network that labels the words of contents, cues and sources and links them, with its
/// settings. For English. Thread-safe; loading takes a moment, so it is made once and shared.
public final class Network {

  private final TextModel model;
  private final ModelSettings settings;
  private final ModelReader reader;
  private final Linking linking;

  private Network(TextModel model, ModelSettings settings) {
    this.model = model;
    this.settings = settings;
    this.reader = new ModelReader(model, new LabelDecoder(settings));
    this.linking = new Linking(settings);
  }

  /// Loads a folder of the class path: network, vocabulary and `settings.json`.
  ///
  /// @param folder with a slash at both ends
  public static Network load(String folder) throws ModelException {
    var model = TextModel.load(folder);
    try {
      var json =
          Objects.requireNonNull(
              Network.class.getResourceAsStream(folder + "settings.json"), "settings.json");
      return new Network(model, ModelSettings.read(json));
    } catch (IOException e) {
      throw new ModelException("the model's settings cannot be read", e);
    }
  }

  /// What the network says in one pass.
  ///
  /// @param emissions for names and claims; they say nothing where the network has no such head
  public record Read(List<Attribution> attributions, Emissions emissions) {}

  /// The outermost attributions, without identifiers, and what else the same pass says.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  public Read read(Analysis analysis, Progress progress) {
    var words = model.words(analysis);
    var found = new ArrayList<Attribution>();
    var emissions =
        reader.read(
            analysis, words, progress, text -> found.addAll(linking.of(analysis, words, text)));
    return new Read(found, emissions);
  }

  /// Whether the network tells names too.
  public boolean findsNames() {
    return model.hasNames();
  }

  /// Whether the network tells claims too.
  public boolean findsClaims() {
    return model.hasClaims();
  }

  /// The name of the network, as results give it.
  public String name() {
    return settings.name();
  }

  public String version() {
    return settings.version();
  }
}
