package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogReader;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small programs, evaluated with a catalog of nothing. */
final class Evaluated {

  private static final String CATALOG =
      """
      {"library": "a:sample", "version": "1", "entries": [
      {"method": "java.lang.Thread#sleep(long)", "effect": "SLEEP", "why": "sleeps"}
      ]}
      """;

  private Evaluated() {}

  /** Evaluates compilation units, which are written to the folder. */
  static ExecutionGraph of(Path folder, List<String> units, List<Domain> domains)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      files.add(Files.writeString(folder.resolve("Unit" + i + ".java"), units.get(i)));
    }
    return evaluation(program(files), domains).graph();
  }

  /** The program of some files, without libraries. */
  static Program program(List<Path> files) {
    return ProgramAttributor.attribute(
        JavaParsing.parse(files).units(), ClassPath.empty(), List.of());
  }

  static Evaluation evaluation(Program program, List<Domain> domains) {
    Catalog catalog = Catalog.of(CatalogReader.read("sample.json", new StringReader(CATALOG)));
    return Evaluation.of(program, catalog, ApplicationSettings.none(), domains);
  }
}
