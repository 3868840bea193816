package ascribe.nlp.onnx;

import ascribe.nlp.text.Analysis;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.List;

/// A trained model that reads a text window by window. Thread-safe; loading takes a moment, so it
/// is made once and shared.
public final class TextModel {

  /// The word pieces that all shipped networks were trained with.
  static final String VOCABULARY = "/assets/models/wordpiece.txt";

  /// The network in a folder: ONNX Runtime's own format, which the build makes of `model.onnx`.
  private static final String NETWORK = "model.ort";

  /// Bytes between which ONNX Runtime lays weights.
  private static final int ALIGNMENT = 64;

  /// Bytes read at a time.
  private static final int CHUNK = 1 << 20;

  private final Features features;
  private final Encoder encoder;

  private TextModel(WordPiece vocabulary, Encoder encoder) {
    this.features = new Features(vocabulary);
    this.encoder = encoder;
  }

  /// Loads `model.ort` of a folder of the class path.
  ///
  /// @param folder with a slash at both ends
  public static TextModel load(String folder) throws ModelException {
    try {
      var vocabulary = WordPiece.read(resource(VOCABULARY).openStream());
      return new TextModel(vocabulary, Encoder.of(bytes(resource(folder + NETWORK))));
    } catch (IOException e) {
      throw new ModelException("no model at " + folder, e);
    }
  }

  /// Whether this build has the model.
  public static boolean has(String folder) {
    return TextModel.class.getResource(folder + NETWORK) != null;
  }

  /// Whether the network tells names, from the same pass.
  public boolean hasNames() {
    return encoder.has("name");
  }

  /// Whether the network tells claims, from the same pass.
  public boolean hasClaims() {
    return encoder.has("claim");
  }

  public List<InputWord> words(Analysis analysis) {
    return features.words(analysis);
  }

  /// Windows over all of `words`, in text order.
  public List<Window> windows(List<InputWord> words) {
    return Windows.of(words);
  }

  public Scores score(List<InputWord> words, Window window) {
    return encoder.score(ModelInput.of(words.subList(window.from(), window.to())));
  }

  private static URL resource(String path) throws IOException {
    var url = TextModel.class.getResource(path);
    if (url == null) {
      throw new FileNotFoundException(path);
    }
    return url;
  }

  /// All of a resource in memory outside the heap.
  private static ByteBuffer bytes(URL url) throws IOException {
    var connection = url.openConnection();
    try (var in = connection.getInputStream()) {
      var buffer = Arena.ofAuto().allocate(connection.getContentLength(), ALIGNMENT).asByteBuffer();
      var chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        buffer.put(chunk, 0, read);
      }
      if (buffer.hasRemaining()) {
        throw new EOFException(url.getFile());
      }
      return buffer.flip();
    }
  }
}
