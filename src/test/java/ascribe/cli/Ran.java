package ascribe.cli;

import ascribe.store.Library;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/// What a command printed, and its exit code.
record Ran(int code, String out, String err) {

  static Ran with(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        AscribeCommand.run(
            Arrays.stream(arguments).map(Object::toString).toList(),
            new PrintWriter(out),
            new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  /// The folder, with a library in it.
  static Path library(Path folder) {
    Library.open(folder).library().close();
    return folder;
  }
}
