import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes of each `model.onnx` below the folder of the first argument a `model.ort` below that of
/// the second: the same network with its operations joined, in the form that ONNX Runtime uses where
/// it lies in memory. Of no processor in particular; to be read by the same version of the runtime.
class Networks {

  public static void main(String[] args) throws Exception {
    var from = Path.of(args[0]);
    try (var files = Files.walk(from)) {
      for (var model : files.filter(file -> file.endsWith("model.onnx")).toList()) {
        var made = Path.of(args[1]).resolve(from.relativize(model)).resolveSibling("model.ort");
        if (Files.notExists(made) || older(made, model)) {
          Files.createDirectories(made.getParent());
          optimise(model, made);
        }
      }
    }
  }

  private static boolean older(Path made, Path model) throws IOException {
    return Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(model)) < 0;
  }

  private static void optimise(Path model, Path made) throws OrtException {
    try (var options = new SessionOptions()) {
      options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
      options.setOptimizedModelFilePath(made.toString());
      options.addConfigEntry("session.save_model_format", "ORT");
      OrtEnvironment.getEnvironment().createSession(model.toString(), options).close();
    }
  }
}
