import java.nio.file.Files;
import java.nio.file.Path;

/// Writes into the file named by the first argument where the JDK lies that the build runs its
/// programs with.
class JavaHome {
  public static void main(String[] args) throws Exception {
    var file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, System.getProperty("java.home") + System.lineSeparator());
  }
}
