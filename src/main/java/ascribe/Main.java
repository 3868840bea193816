package ascribe;

import ascribe.cli.AscribeCommand;
import ascribe.cli.UsageException;
import ascribe.cli.WindowArguments;
import ascribe.ui.AscribeApp;

/// Starts Ascribe: with a subcommand the command line, else the window.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (AscribeCommand.accepts(args)) {
      System.exit(AscribeCommand.run(args));
    }
    try {
      var typed = WindowArguments.of(args);
      AscribeApp.run(typed.files(), typed.dataDir());
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (UnsupportedOperationException e) {
      System.err.println("ascribe: no window: " + e.getMessage());
      System.err.println("ascribe --help names the commands that need none.");
      System.exit(1);
    }
  }
}
