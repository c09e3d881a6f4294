package dev.overt.analyzer.bench;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JarTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JavaParserTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import com.sun.management.OperatingSystemMXBean;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints what parsing and attribution take in a process that has done nothing before, by the clock
 * and of CPU: {@code AttributionTime <source folder> <file with the class path> overt|solver}. With
 * {@code solver}, JavaParser's symbol solver resolves every call instead, in one thread.
 */
final class AttributionTime {

  private AttributionTime() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> entries =
        Stream.of(Files.readString(Path.of(arguments[1])).trim().split(":"))
            .filter(each -> !each.isBlank())
            .map(Path::of)
            .toList();
    Project project = Project.in(List.of(folder), new ClassPath(entries));
    if (arguments[2].equals("solver")) {
      solver(folder, project);
    } else {
      overt(folder, project);
    }
  }

  private static void overt(Path folder, Project project) {
    long start = System.nanoTime();
    double cpu = cpu();
    Parsed parsed = JavaParsing.parse(project.sources());
    long middle = System.nanoTime();
    double middleCpu = cpu();
    Program program = ProgramAttributor.attribute(parsed.units(), project.classPath(), List.of());
    double attributing = (System.nanoTime() - middle) / 1e9;
    double parsing = (middle - start) / 1e9;
    double attributingCpu = cpu() - middleCpu;
    System.out.printf(
        "%s: parse %.2f s, %.2f s CPU; attribute %.2f s, %.2f s CPU: %.0f %%, %.0f %% CPU; %d"
            + " calls%n",
        folder.getFileName(),
        parsing,
        middleCpu - cpu,
        attributing,
        attributingCpu,
        100 * attributing / parsing,
        100 * attributingCpu / (middleCpu - cpu),
        program.unknowns().calls());
  }

  private static void solver(Path folder, Project project) throws IOException {
    CombinedTypeSolver types = new CombinedTypeSolver(new ReflectionTypeSolver());
    types.add(new JavaParserTypeSolver(folder));
    for (Path jar : project.classPath().entries()) {
      types.add(new JarTypeSolver(jar));
    }
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setSymbolResolver(new JavaSymbolSolver(types));
    com.github.javaparser.JavaParser parser = new com.github.javaparser.JavaParser(configuration);
    double cpu = 0;
    int[] counts = new int[2];
    for (Path file : project.sources()) {
      ParseResult<CompilationUnit> parsed = parser.parse(file);
      double before = cpu();
      parsed
          .getResult()
          .ifPresent(
              unit -> unit.findAll(MethodCallExpr.class).forEach(call -> count(call, counts)));
      cpu += cpu() - before;
    }
    System.out.printf(
        "%s: symbol solver %.1f s CPU; %d of %d calls%n",
        folder.getFileName(), cpu, counts[1], counts[0]);
  }

  private static void count(MethodCallExpr call, int[] counts) {
    counts[0]++;
    try {
      call.resolve();
      counts[1]++;
    } catch (RuntimeException | StackOverflowError unresolved) {
      // It throws what it cannot tell.
    }
  }

  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
