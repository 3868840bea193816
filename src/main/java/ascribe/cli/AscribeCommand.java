package ascribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `ascribe` with its subcommands. Exit codes: 0 all well, 1 some document failed, 2
/// wrong usage.
@Command(
    name = "ascribe",
    customSynopsis = {"ascribe [FILE...] [--data-dir DIR]", "       ascribe COMMAND ..."},
    description =
        "Shows who says what in a text. Without a command, opens the reader. 'ascribe help COMMAND'"
            + " tells more of a command.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class AscribeCommand implements Runnable {

  private static final Set<String> TOP_OPTIONS = Set.of("--help", "-h", "--version", "-V");

  private static final List<Class<?>> SUBCOMMANDS =
      List.of(
          TagCommand.class,
          ExportCommand.class,
          ListCommand.class,
          PictureCommand.class,
          VerifyCommand.class,
          EvaluateCommand.class,
          HelpCommand.class);

  /// Read by [WindowArguments], since a start of the window must not wait for picocli; here for the
  /// help.
  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Texts to open in the reader.")
  @SuppressWarnings("UnusedVariable")
  private List<String> files = List.of();

  @Mixin
  @SuppressWarnings("UnusedVariable")
  private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private AscribeCommand() {}

  /// Whether these arguments are for the command line rather than for the window.
  public static boolean accepts(String[] arguments) {
    return arguments.length > 0
        && (TOP_OPTIONS.contains(arguments[0])
            || SUBCOMMANDS.stream().anyMatch(command -> isCalled(command, arguments[0])));
  }

  /// The names of the commands.
  static List<String> names() {
    return SUBCOMMANDS.stream().map(AscribeCommand::name).toList();
  }

  private static boolean isCalled(Class<?> command, String name) {
    return name(command).equals(name);
  }

  private static String name(Class<?> command) {
    return Objects.requireNonNull(command.getAnnotation(Command.class)).name();
  }

  /// Runs the command and gives its exit code.
  public static int run(String... arguments) {
    Interrupts.reachThisThread();
    return run(
        List.of(arguments), new PrintWriter(System.out, true), new PrintWriter(System.err, true));
  }

  static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    return commandLine(arguments).setOut(out).setErr(err).execute(arguments.toArray(String[]::new));
  }

  /// With the subcommand that is called alone, since reading all of them takes a while; with all
  /// where none is, or help is.
  private static CommandLine commandLine(List<String> arguments) {
    var called =
        SUBCOMMANDS.stream()
            .filter(command -> command != HelpCommand.class)
            .filter(command -> !arguments.isEmpty() && isCalled(command, arguments.getFirst()))
            .toList();
    var line = new CommandLine(new AscribeCommand());
    (called.isEmpty() ? SUBCOMMANDS : called).forEach(line::addSubcommand);
    return line.setExecutionExceptionHandler((e, command, _) -> {
      command.getErr().println(FailureWords.of(e));
      return e instanceof CancellationException ? Interrupts.EXIT_CODE : 1;
    });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a subcommand is missing");
  }
}
