package dev.overt.rules;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Map<File, Set<String>> NAMES = new ConcurrentHashMap<>();

  /** The libraries of all pins, each in its first version if it has no later one. */
  static Program program(int generation) {
    return PROGRAMS.computeIfAbsent(
        generation,
        each ->
            ProgramAttributor.attribute(
                List.of(), new ClassPath(classPath(PINS.classPath(each))), List.of()));
  }

  /** What the pins speak of may stand on the class path of the tests. */
  static List<Path> classPath(List<File> pins) {
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
    return jar.getName().equals("jdk")
        ? program.isPresent(type.name())
        : classNames().contains(type.name());
  }

  /** Binary names of all classes of the jar. */
  Set<String> classNames() {
    return NAMES.computeIfAbsent(jar, Library::classNames);
  }

  private static Set<String> classNames(File jar) {
    try (JarClasses classes = JarClasses.of(List.of(jar))) {
      return Set.copyOf(classes.names());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
