package ascribe.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs the main method of a class in a Java runtime of its own.
final class Child {

  private Child() {}

  static List<String> command(Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /// Waits until it ends.
  ///
  /// @throws IllegalStateException when it failed
  static void run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command(main, arguments)).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
    }
  }
}
