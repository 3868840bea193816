package ascribe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `ascribe list`: the documents of the library, a line each: identifier, date, number of passages
/// that the page shows at first, title, between tabs.
@Command(
    name = "list",
    description = "Lists the documents of the library.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Mixin private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (var library = dataDir.open()) {
      for (var entry : library.entries()) {
        out.println(
            String.join(
                "\t",
                entry.id(),
                entry.date() == null ? "-" : entry.date().toString(),
                Integer.toString(entry.passages()),
                entry.title()));
      }
    }
    out.flush();
    return 0;
  }
}
