package dev.overt.cli;

import dev.overt.analyzer.report.Style;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code overt version}: the same as {@code overt --version}. */
@Command(
    name = "version",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the version.")
final class VersionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  VersionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    new Output(surroundings, Style.PLAIN).write(out -> out.append(Version.text()).append('\n'));
    return ExitCode.CLEAN.number();
  }
}
