package ascribe;

/// Starts Ascribe: with a subcommand the command line, else the window.
public final class Main {

  private Main() {}

  public static void main(String[] args) {}
}
