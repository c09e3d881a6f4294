package dev.overt.analyzer.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A small program whose lines say what they call: {@code // -> java.util.List#size()}, several
 * parted by {@code ;}. An unknown call is written {@code ?name}.
 */
final class Resolves {

  private static final String MARK = "// -> ";

  private Resolves() {}

  /** Checks all marks of a file. */
  static void asMarked(String source) {
    asMarked(source, ClassPath.empty());
  }

  /** Checks all marks of a file that compiles against a class path. */
  static void asMarked(String source, ClassPath classPath) {
    assertEquals(expected(source), found(program(source, classPath), source));
  }

  /** The program that a file makes. */
  static Program program(String source) {
    return program(source, ClassPath.empty());
  }

  private static Program program(String source, ClassPath classPath) {
    return ProgramAttributor.attribute(
        JavaParsing.parse(List.of(write(source))).units(), classPath, List.of());
  }

  private static Path write(String source) {
    try {
      Path folder = Files.createTempDirectory("resolves");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve("Sample.java"), source);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String expected(String source) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      if (line.contains(MARK)) {
        lines.append(number).append(": ");
        lines.append(line.substring(line.indexOf(MARK) + MARK.length())).append('\n');
      }
    }
    return lines.toString();
  }

  private static String found(Program program, String source) {
    List<String> lines = source.lines().toList();
    TreeMap<Integer, List<String>> calls = new TreeMap<>();
    SourceUnit unit = program.units().get(0);
    Attribution attribution = program.attribution(unit);
    for (int node = 0; node < unit.positions().nodes(); node++) {
      int line = unit.positions().line(node);
      if (lines.get(line - 1).contains(MARK)) {
        attribution
            .methodAt(node)
            .ifPresent(call -> calls.computeIfAbsent(line, k -> new ArrayList<>()).add(text(call)));
      }
    }
    StringBuilder text = new StringBuilder();
    calls.forEach(
        (line, names) -> text.append(line).append(": ").append(wanted(names, lines.get(line - 1))));
    return text.toString();
  }

  /** Of the calls of a line those that its mark speaks of, in the order of the mark. */
  private static String wanted(List<String> calls, String line) {
    String mark = line.substring(line.indexOf(MARK) + MARK.length());
    List<String> kept = new ArrayList<>();
    for (String each : mark.split("; ")) {
      kept.add(calls.contains(each) ? each : calls.toString());
    }
    return String.join("; ", kept) + "\n";
  }

  private static String text(Resolved call) {
    return call instanceof Resolved.Known known
        ? known.method().id().toString()
        : "?" + ((Resolved.Unknown) call).name();
  }
}
