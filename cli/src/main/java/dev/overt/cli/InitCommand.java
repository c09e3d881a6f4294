package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.config.Proposal;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import dev.overt.analyzer.report.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overt init}: settings to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Looks at a project and writes an overt.json to begin with.")
final class InitCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "The project (default: the folder you stand in).")
  private Path folder = Path.of(".");

  @Option(names = "--force", description = "Replace the file that is there.")
  private boolean isForced;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path place = surroundings.resolved(folder);
    if (!Files.isDirectory(place)) {
      throw new Mistake("PATH: no such folder: " + folder);
    }
    Path file = folder.resolve(SettingsFile.NAME).normalize();
    if (Files.exists(surroundings.resolved(file)) && !isForced) {
      throw new Mistake("PATH: there is an %s; --force replaces it".formatted(file));
    }
    Survey survey = Survey.of(List.of(place), Tests.LEFT_OUT);
    Project project = Project.in(survey.roots(), ClassPath.empty());
    Proposal proposal = Proposal.of(survey, project, Extensions.entries());
    Output target = new Output(surroundings, Style.PLAIN);
    target.check("PATH", file);
    target.writeFile("PATH", file, out -> out.append(proposal.text(RulesCommand.all())));
    target.write(out -> out.append("%s: %s\n".formatted(file, proposal.seen())));
    return ExitCode.CLEAN.number();
  }
}
