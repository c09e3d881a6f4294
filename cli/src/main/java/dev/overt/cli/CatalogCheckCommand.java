package dev.overt.cli;

import dev.overt.analyzer.report.Style;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code overt catalog check}: whether catalog files can be used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Names all mistakes of catalog files, with their lines.")
final class CatalogCheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Catalogs.")
  private List<Path> files = new ArrayList<>();

  CatalogCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CatalogFiles catalogs = new CatalogFiles(surroundings);
    List<String> mistakes = new ArrayList<>();
    StringBuilder sound = new StringBuilder();
    for (Path file : files) {
      try {
        int entries = catalogs.lines(catalogs.read(file)).size();
        sound.append("%s: %d %s\n".formatted(file, entries, entries == 1 ? "entry" : "entries"));
      } catch (Mistake wrong) {
        mistakes.addAll(wrong.lines());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new Mistake(mistakes);
    }
    new Output(surroundings, Style.PLAIN).write(out -> out.append(sound));
    return ExitCode.CLEAN.number();
  }
}
