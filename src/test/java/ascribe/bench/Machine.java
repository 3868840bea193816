package ascribe.bench;

/// Prints on what a figure was measured: no host, no path, no user.
final class Machine {

  private Machine() {}

  public static void main(String[] arguments) {
    System.out.printf(
        "%d processors, Java %s on %s %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }
}
