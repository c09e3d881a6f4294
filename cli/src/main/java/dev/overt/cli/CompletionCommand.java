package dev.overt.cli;

import dev.overt.analyzer.report.Style;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code overt completion}: what a shell needs to complete words. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints what bash and zsh need to complete words of this tool.",
    footer = "%nTry: source <(overt completion)")
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("overt", spec.root().commandLine());
    new Output(surroundings, Style.PLAIN).write(out -> out.append(script).append('\n'));
    return ExitCode.CLEAN.number();
  }
}
