package dev.overt.analyzer.bench;

import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Compares what we say of each call with what javac says: {@code Agreement <source folder> <file
 * with the class path> [examples]}. With {@code -Dbare=true} the class path is for javac only: we
 * make do with the stubs of the jars that this runs with, and calls of what nobody has a stub of do
 * not count.
 */
public final class Agreement {

  private Agreement() {}

  /** Prints a table and the commonest differences. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String classPath = Files.readString(Path.of(arguments[1])).trim();
    int examples = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    List<Path> entries =
        Stream.of(classPath.split(":")).filter(e -> !e.isBlank()).map(Path::of).toList();
    boolean isBare = Boolean.getBoolean("bare");
    ClassPath ours = isBare ? ClassPath.empty() : new ClassPath(entries);
    Project project = Project.in(List.of(folder), ours);
    JavacAnswers answers = JavacAnswers.of(project.sources(), classPath);
    Program program = null;
    for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
      long start = System.nanoTime();
      Parsed parsed = JavaParsing.parse(project.sources());
      double parsing = seconds(start);
      start = System.nanoTime();
      program = ProgramAttributor.attribute(parsed.units(), ours, isBare ? stubs() : List.of());
      System.out.printf(
          "%s: parse %.2f s, attribute %.2f s (%.0f %%), javac %.2f s%n",
          folder.getFileName(),
          parsing,
          seconds(start),
          100 * seconds(start) / parsing,
          answers.seconds());
    }
    Program seen = program;
    Comparison comparison =
        new Comparison(program, answers, owner -> !isBare || isFound(owner, seen));
    for (SourceUnit unit : program.units()) {
      comparison.add(unit);
    }
    comparison.print(examples);
  }

  private static List<StubProvider> stubs() {
    return ServiceLoader.load(StubProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** Javac does not tell packages from classes around, and gives local classes no owner. */
  private static boolean isFound(String owner, Program program) {
    String name = owner;
    boolean isFound = !name.contains(".") || program.find(name).isPresent();
    for (int dot = name.lastIndexOf('.'); !isFound && dot > 0; dot = name.lastIndexOf('.', dot)) {
      name = name.substring(0, dot) + '$' + name.substring(dot + 1);
      isFound = program.find(name).isPresent();
    }
    return isFound;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
