package dev.overt.rules;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The rows that were measured with a mapper, as a program: each is a method of a class, around it
 * stand the classes that the mappers share and what makes this mapper known.
 */
final class MeasuredProgram {

  /** What tells that a line sends something. */
  private static final Set<String> RULES = Set.of("lazy-load", "hidden-load", "blocking-call");

  private static final Path PINNED = Path.of("target/pinned");
  private static final String CLASS = "Probes";

  /** Kept for all programs, since it lists the jars once. */
  private static final StandardJavaFileManager FILES =
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, null, StandardCharsets.UTF_8);

  private final Path folder;
  private final List<MeasuredRows.Row> rows;
  private final List<Integer> lines = new ArrayList<>();

  private MeasuredProgram(Path folder, List<MeasuredRows.Row> rows) {
    this.folder = folder;
    this.rows = rows;
  }

  /**
   * Writes the program of one mapper.
   *
   * @param family the folder with the rows, with {@code program} and with a folder for each mapper
   */
  static MeasuredProgram write(Path family, MeasuredRows rows, String mapper, Path to)
      throws IOException {
    copy(family.resolve("program"), to);
    copy(family.resolve(mapper), to);
    MeasuredProgram program = new MeasuredProgram(to, rows.of(mapper));
    Files.writeString(to.resolve(CLASS + ".java"), program.text(rows));
    return program;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }

  private String text(MeasuredRows all) {
    List<String> text = new ArrayList<>(all.imports());
    text.add("class " + CLASS + " {");
    for (int i = 0; i < rows.size(); i++) {
      text.add("  @io.smallrye.common.annotation.NonBlocking");
      text.add("  Object row%d(%s) throws Exception {".formatted(i, all.parameters()));
      rows.get(i).given().forEach(given -> text.add("    " + given));
      text.add("    " + rows.get(i).line());
      lines.add(text.size());
      if (!rows.get(i).isReturning()) {
        text.add("    return null;");
      }
      text.add("  }");
    }
    text.add("}");
    return String.join("\n", text) + "\n";
  }

  /** What the compiler complains of, with the libraries that the catalog speaks of. */
  String complaints() throws IOException {
    StringWriter complaints = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> jars = Files.list(PINNED);
        Stream<Path> sources = Files.walk(folder)) {
      String classPath =
          Stream.concat(jars.sorted().map(Path::toString), Stream.of(pathOfTests()))
              .collect(Collectors.joining(File.pathSeparator));
      List<Path> programs = sources.filter(file -> file.toString().endsWith(".java")).toList();
      Path classes = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-made"));
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-nowarn",
              "-XDshould-stop.ifNoError=FLOW",
              "-classpath",
              classPath,
              "-d",
              classes.toString());
      boolean isFine =
          javac
              .getTask(
                  complaints,
                  FILES,
                  null,
                  options,
                  null,
                  FILES.getJavaFileObjectsFromPaths(programs))
              .call();
      return isFine ? "" : complaints.toString();
    }
  }

  private static String pathOfTests() {
    return System.getProperty("java.class.path");
  }

  /** The rows of which the analyzer, without any class path, tells that they send something. */
  List<MeasuredRows.Row> told() {
    Set<Integer> found =
        Scans.scan(folder, ClassPath.empty()).findings().stream()
            .filter(finding -> RULES.contains(finding.rule()))
            .map(Finding::point)
            .filter(point -> point.file().endsWith(CLASS + ".java"))
            .map(point -> point.line())
            .collect(Collectors.toSet());
    List<MeasuredRows.Row> told = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (found.contains(lines.get(i))) {
        told.add(rows.get(i));
      }
    }
    return told;
  }
}
