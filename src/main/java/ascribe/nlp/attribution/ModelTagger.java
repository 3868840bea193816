package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.layout.Layout;
import ascribe.nlp.attribution.network.Network;
import ascribe.nlp.attribution.postprocessing.Postprocessor;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Finds attributions with a trained network, and with rules what it overlooks. For English.
public final class ModelTagger implements AttributionTagger {

  /// Where the shipped network is on the class path.
  public static final String FOLDER = "/assets/models/attribution/";

  private final Network network;
  private final Postprocessor postprocessor = new Postprocessor();

  private ModelTagger(Network network) {
    this.network = network;
  }

  /// Loads the shipped network from the class path.
  public static ModelTagger load() throws ModelException {
    return load(FOLDER);
  }

  /// Loads the network of a folder of the class path.
  ///
  /// @param folder with a slash at both ends
  public static ModelTagger load(String folder) throws ModelException {
    return new ModelTagger(Network.load(folder));
  }

  @Override
  public List<Attribution> tag(Analysis analysis, Progress progress) {
    return read(analysis, progress).attributions();
  }

  /// The attributions as [#tag(Analysis, Progress)] returns them, and what else the network says.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  public Network.Read read(Analysis analysis, Progress progress) {
    var read = network.read(analysis, progress);
    var mended = postprocessor.mended(analysis, read.attributions());
    return new Network.Read(Layout.with(analysis, mended), read.emissions());
  }

  public Network network() {
    return network;
  }
}
