package dev.overt.rules.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.Evaluation;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import dev.overt.rules.StandardCatalog;
import dev.overt.rules.StandardStubs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How evaluation and reach grow with the size of a program: 1, 2, 4 and 8 times as much of it.
 *
 * <p>Without arguments the program is generated: handlers, services and stores that call each
 * other, share helpers and interfaces, keep functions and schedulers in fields. With a folder of
 * sources and the name of their root package, that many copies of the folder are.
 */
public final class Growth {

  private static final int CLASSES = 2_000;
  private static final int WARM_UPS = 4;
  private static final int TIMES = 3;

  private Growth() {}

  /**
   * Prints a line for each size: edges, processor milliseconds, and these per edge of the first.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("growth");
    double first = 0;
    for (int size = 1; size <= 8; size *= 2) {
      Path sources = Files.createDirectories(folder.resolve(size + "x"));
      if (arguments.length == 2) {
        copy(Path.of(arguments[0]), arguments[1], sources, size);
      } else {
        Generated.write(sources, size * CLASSES);
      }
      Sample sample = measured(sources, size == 1 ? WARM_UPS : 1);
      first = size == 1 ? sample.milliseconds() : first;
      System.out.printf(
          "%dx %,9d edges %,8.0f ms %5.2f times as much as in proportion%n",
          size, sample.edges(), sample.milliseconds(), sample.milliseconds() / first / size);
    }
  }

  private record Sample(long edges, double milliseconds) {}

  private static Sample measured(Path sources, int warmUps) throws IOException {
    Parsed parsed = JavaParsing.parse(files(sources));
    Catalog catalog = Catalog.of(new StandardCatalog().entries());
    double best = Double.MAX_VALUE;
    long edges = 0;
    for (int i = 0; i < warmUps + TIMES; i++) {
      Program program =
          ProgramAttributor.attribute(
              parsed.units(), new ClassPath(List.of()), List.of(new StandardStubs()));
      System.gc();
      long start = cpu();
      EntityModel model =
          EntityModel.of(program, catalog, Resources.NONE, ApplicationSettings.none());
      ExecutionGraph graph = Evaluation.of(program, catalog, ApplicationSettings.none(), model);
      long points =
          new Analysis(graph, catalog, Certainty.LIKELY)
              .suspensions(Action.class, action -> true)
              .count();
      double taken = (cpu() - start) / 1e6;
      edges = graph.edges().count();
      best = i >= warmUps ? Math.min(best, taken) : best;
      if (points == 0) {
        throw new IllegalStateException("nothing is found, so nothing is measured");
      }
    }
    return new Sample(edges, best);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void copy(Path from, String root, Path to, int copies) throws IOException {
    List<Path> files = new ArrayList<>(files(from));
    for (int i = 0; i < copies; i++) {
      for (Path file : files) {
        Path target = to.resolve("copy" + i).resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(file).replace(root, root + ".copy" + i));
      }
    }
  }
}
