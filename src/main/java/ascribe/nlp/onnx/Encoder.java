package ascribe.nlp.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// A trained network in one ONNX Runtime session that all threads share; each call runs on the
/// thread that makes it.
final class Encoder {

  private static final float[][] NO_ROWS = {};

  private final OrtEnvironment environment;
  private final OrtSession session;

  /// Where the weights are: the session reads them there, so they stay as long as it.
  @SuppressWarnings({"FieldCanBeLocal", "unused"})
  private final ByteBuffer model;

  private Encoder(OrtEnvironment environment, OrtSession session, ByteBuffer model) {
    this.environment = environment;
    this.session = session;
    this.model = model;
  }

  /// @param model a network in ONNX Runtime's own format, in a direct buffer
  static Encoder of(ByteBuffer model) throws ModelException {
    try {
      return create(model);
    } catch (OrtException e) {
      throw new ModelException("the model does not load", e);
    }
  }

  private static Encoder create(ByteBuffer model) throws OrtException {
    var environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "ascribe");
    environment.setTelemetry(false); // on Windows the runtime tells the system of its sessions
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      // Windows differ in length, so patterns of memory would only pile up. The arena does not:
      // with it the network is a tenth faster and the process no larger.
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(true);
      // Nothing of the model is copied.
      options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
      options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
      return new Encoder(environment, environment.createSession(model, options), model);
    }
  }

  /// @throws IllegalStateException when the network fails, which no text can cause
  Scores score(ModelInput input) {
    long length = input.length();
    var mask = new float[input.length()];
    Arrays.fill(mask, 1);
    try (var ids = tensor(input.ids(), 1, length);
        var features = tensor(input.features(), 1, length, 3);
        var words = tensor(input.wordAt(), 1, input.heads());
        var all =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), new long[] {1, length});
        var result =
            session.run(Map.of("input_ids", ids, "feats", features, "mask", all, "widx", words))) {
      int heads = input.heads();
      return new Scores(
          rows(floats(result, "tag"), heads),
          floats(result, "ptr"),
          heads,
          has("name") ? rows(floats(result, "name"), heads) : NO_ROWS,
          has("claim") ? rows(floats(result, "claim"), heads) : NO_ROWS);
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on a window", e);
    }
  }

  /// Whether the network has this output.
  boolean has(String output) {
    return session.getOutputNames().contains(output);
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] floats(OrtSession.Result result, String name) {
    var tensor = (OnnxTensor) result.get(name).orElseThrow();
    var values = tensor.getFloatBuffer();
    var copy = new float[values.remaining()];
    values.get(copy);
    return copy;
  }

  /// The rows of a table but the first, which stands for the start of the window.
  private static float[][] rows(float[] table, int count) {
    int width = table.length / count;
    var rows = new float[count - 1][];
    for (int i = 1; i < count; i++) {
      rows[i - 1] = Arrays.copyOfRange(table, i * width, (i + 1) * width);
    }
    return rows;
  }
}
