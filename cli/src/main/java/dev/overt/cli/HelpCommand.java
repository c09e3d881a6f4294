package dev.overt.cli;

import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.report.Style;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overt help}: the same as {@code --help}, of the tool or of a command. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells what a command does, and its options.")
final class HelpCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Without one, all are listed.")
  private String command = "";

  HelpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String usage = asked(spec.root().commandLine()).getUsageMessage();
    new Output(surroundings, Style.PLAIN).write(out -> out.append(usage));
    return ExitCode.CLEAN.number();
  }

  private CommandLine asked(CommandLine tool) {
    CommandLine asked = command.isEmpty() ? tool : tool.getSubcommands().get(command);
    if (asked == null) {
      String question = Nearest.question(command, tool.getSubcommands().keySet());
      throw new Mistake("<COMMAND>: there is no command '%s'%s".formatted(command, question));
    }
    return asked;
  }
}
