package dev.overt.analyzer.analysis;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogReader;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small program that is asked of its lines, which comments name, under a small catalog. */
record Asked(Path file, List<String> lines, Questions questions) {

  private static final String CATALOG =
      """
      {"library": "a:sample", "version": "1", "entries": [
      {"method": "java.lang.Thread#sleep(long)", "effect": "SLEEP", "why": "sleeps"},
      {"method": "java.lang.Iterable#forEach(java.util.function.Consumer)", "argument": 0, "runs": "NOW", "why": "runs it"},
      {"type": "java.util.concurrent.CompletableFuture", "async": "EAGER", "why": "is a future"},
      {"method": "java.util.concurrent.CompletableFuture#thenApply(java.util.function.Function)", "argument": 0, "runs": "ON_EMISSION", "why": "runs it then"},
      {"annotation": "Sample$Loop", "root": "EVENT_LOOP", "label": "loop", "why": "runs on the loop"},
      {"annotation": "Sample$Virtual", "root": "VIRTUAL", "label": "virtual thread", "why": "runs on one"}
      ]}
      """;

  static Asked of(String source) {
    Path file = write(source);
    Project project = Project.in(List.of(file), ClassPath.empty());
    Overt.Request request =
        new Overt.Request(project, catalog(), List.of(), List.of(), Policy.STANDARD);
    return new Asked(file, source.lines().toList(), Overt.read(request).questions());
  }

  private static Catalog catalog() {
    return Catalog.of(CatalogReader.read("sample.json", new StringReader(CATALOG)));
  }

  private static Path write(String source) {
    try {
      Path folder = Files.createTempDirectory("asked");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve("Sample.java"), source);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  LineAnswer line(String name) {
    return line(name, Certainty.LIKELY);
  }

  LineAnswer line(String name, Certainty degree) {
    return questions.why(picked(name).orElseThrow(), List.of(degree));
  }

  Optional<Lines.Picked> picked(String name) {
    return questions.lines(file).orElseThrow().line(number(name));
  }

  LineAnswer call(String name, int column) {
    Lines.Picked picked =
        questions.lines(file).orElseThrow().call(number(name), column).orElseThrow();
    return questions.why(picked, List.of(Certainty.LIKELY));
  }

  private int number(String name) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("// " + name)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line is called " + name);
  }

  /** The names of the lines that have a suspension point; a line without a name by its code. */
  List<String> marked() {
    return questions.yields(Set.of(file), Certainty.LIKELY).get(0).suspensions().stream()
        .map(point -> lines.get(point.at().point().line() - 1).strip())
        .map(line -> line.substring(line.indexOf("// ") < 0 ? 0 : line.indexOf("// ") + 3))
        .toList();
  }

  static List<String> texts(List<Step> steps) {
    return steps.stream().map(Step::text).toList();
  }
}
