package dev.overt.analyzer.bench;

import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what we say of each call with what javac says: {@code Agreement <source folder> <file
 * with the class path> [examples]}.
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
    Project project = Project.in(List.of(folder), new ClassPath(entries));
    JavacAnswers answers = JavacAnswers.of(project.sources(), classPath);
    Program program = null;
    for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
      long start = System.nanoTime();
      Parsed parsed = JavaParsing.parse(project.sources());
      double parsing = seconds(start);
      start = System.nanoTime();
      program = Program.of(parsed.units(), project.classPath());
      System.out.printf(
          "%s: parse %.2f s, attribute %.2f s (%.0f %%), javac %.2f s%n",
          folder.getFileName(),
          parsing,
          seconds(start),
          100 * seconds(start) / parsing,
          answers.seconds());
    }
    Comparison comparison = new Comparison(program, answers);
    for (SourceUnit unit : program.units()) {
      comparison.add(unit);
    }
    comparison.print(examples);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
