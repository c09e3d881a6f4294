package dev.overt.rules;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A library as its pinned jar shows it, in one of its versions, among the other pinned jars.
 *
 * @param program no sources, and all that the jars hold
 */
record Library(String version, File jar, Program program) {

  static final Pins PINS =
      Pins.in(new File(System.getProperty("overt.pinned")), StandardCatalog.heads());

  private static final Map<Integer, Program> PROGRAMS = new ConcurrentHashMap<>();

  /** The libraries of all pins, each in its first version if it has no later one. */
  static Program program(int generation) {
    return PROGRAMS.computeIfAbsent(
        generation,
        each -> Program.of(List.of(), new ClassPath(classPath(PINS.classPath(each))), List.of()));
  }

  /** What the pins speak of may stand on the class path of the tests. */
  private static List<Path> classPath(List<File> pins) {
    List<Path> all = new ArrayList<>(pins.stream().map(File::toPath).toList());
    all.addAll(Scans.classPath().entries());
    return all;
  }

  /** The versions that a file of the catalog speaks of. */
  static List<Library> of(CatalogFile file) {
    List<String> versions = file.head().versions();
    return Stream.iterate(0, i -> i < versions.size(), i -> i + 1)
        .map(i -> new Library(versions.get(i), file.jar(versions.get(i)), program(i)))
        .toList();
  }

  /** Whether the class comes from this library's jar. */
  boolean isHomeOf(ClassSymbol type) {
    if (jar.getName().equals("jdk")) {
      return program.isPresent(type.name());
    }
    try (JarFile file = new JarFile(jar)) {
      return file.getEntry(type.name().replace('.', '/') + ".class") != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
