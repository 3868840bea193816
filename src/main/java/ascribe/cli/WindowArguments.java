package ascribe.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is typed to open the window.
///
/// @param files to open, as they were typed
/// @param dataDir where the library lies; absent for the system's own place
public record WindowArguments(List<String> files, @Nullable Path dataDir) {

  private static final String DATA_DIR = "--data-dir";

  public WindowArguments {
    files = List.copyOf(files);
  }

  /// Reads them. What is missing is left to the window to tell, unless it looks like a command or
  /// an option.
  ///
  /// @throws UsageException when they cannot be meant for the window
  public static WindowArguments of(String... arguments) throws UsageException {
    var files = new ArrayList<String>();
    @Nullable Path dataDir = null;
    for (int i = 0; i < arguments.length; i++) {
      var argument = arguments[i];
      if (argument.startsWith(DATA_DIR + "=")) {
        dataDir = folder(argument.substring(DATA_DIR.length() + 1));
      } else if (argument.equals(DATA_DIR)) {
        i++;
        dataDir = folder(i < arguments.length ? arguments[i] : "");
      } else {
        files.add(argument);
      }
    }
    for (var file : files) {
      if (file.startsWith("-") && !exists(file)) {
        throw new UsageException(file + ": there is no such option. See ascribe --help.");
      }
    }
    if (!files.isEmpty() && isWord(files.getFirst()) && !exists(files.getFirst())) {
      throw new UsageException(complaint(files.getFirst()));
    }
    return new WindowArguments(files, dataDir);
  }

  private static Path folder(String typed) throws UsageException {
    if (typed.isEmpty() || !isPath(typed)) {
      throw new UsageException("ascribe: " + DATA_DIR + " needs a folder");
    }
    return Path.of(typed);
  }

  private static String complaint(String word) {
    return AscribeCommand.names().contains(word)
        ? word + ": a command comes before its options."
        : word
            + ": there is no such command or file. Commands: "
            + String.join(", ", AscribeCommand.names())
            + ".";
  }

  private static boolean isWord(String argument) {
    return argument.chars().noneMatch(c -> c == '/' || c == '\\' || c == '.');
  }

  private static boolean exists(String argument) {
    return isPath(argument) && Files.exists(Path.of(argument));
  }

  private static boolean isPath(String argument) {
    try {
      return !Path.of(argument).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
