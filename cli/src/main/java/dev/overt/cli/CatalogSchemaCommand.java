package dev.overt.cli;

import dev.overt.analyzer.catalog.CatalogSchema;
import dev.overt.analyzer.report.Style;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code overt catalog schema}: what editors need to help with catalog files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the JSON Schema of catalog files, for editors.")
final class CatalogSchemaCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  CatalogSchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    new Output(surroundings, Style.PLAIN).write(out -> out.append(CatalogSchema.text()));
    return ExitCode.CLEAN.number();
  }
}
