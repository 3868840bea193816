import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Lays ONNX Runtime's libraries for this machine into the folder of the first argument, as the
/// runtime else does at every start, for which it unpacks 24 MB. None where it has none.
class Libraries {

  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    for (var library : List.of("onnxruntime", "onnxruntime4j_jni")) {
      var name = System.mapLibraryName(library);
      try (var bytes =
          Libraries.class.getResourceAsStream("/ai/onnxruntime/native/" + platform() + "/" + name)) {
        if (bytes != null) {
          Files.createDirectories(folder);
          Files.copy(bytes, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /// The runtime's name for the system and its processor.
  private static String platform() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
        + (processor.startsWith("aarch64") || processor.startsWith("arm") ? "-aarch64" : "-x64");
  }
}
