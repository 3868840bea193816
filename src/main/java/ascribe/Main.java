package ascribe;

import ascribe.cli.AscribeCommand;
import ascribe.ui.AscribeApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Starts Ascribe: with a subcommand the command line, else the window.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (AscribeCommand.accepts(args)) {
      System.exit(AscribeCommand.run(args));
    }
    var files = new ArrayList<>(List.of(args));
    int option = files.indexOf("--data-dir");
    @Nullable Path dataDir = null;
    if (option >= 0) {
      if (option + 1 == files.size()) {
        System.err.println("ascribe: --data-dir needs a folder");
        System.exit(2);
      }
      dataDir = Path.of(files.remove(option + 1));
      files.remove(option);
    }
    try {
      AscribeApp.run(files, dataDir);
    } catch (UnsupportedOperationException e) {
      System.err.println("ascribe: no window: " + e.getMessage());
      System.err.println("ascribe --help names the commands that need none.");
      System.exit(1);
    }
  }
}
