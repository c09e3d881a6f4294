package dev.overt.analyzer.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The source of all modules, which the guards look at.
 *
 * @param mainFiles those of the modules themselves
 * @param testFiles those of their tests
 */
record House(Path root, List<JavaFile> mainFiles, List<JavaFile> testFiles) {

  private static final List<String> MODULES =
      List.of(
          "pins",
          "analyzer",
          "rules",
          "libraries",
          "language-server",
          "cli",
          "maven-plugin",
          "test-fixtures");

  /** Parsed once for all guards, which takes longer than all that they ask. */
  private static final House HERE = around(Path.of("").toAbsolutePath());

  House {
    mainFiles = List.copyOf(mainFiles);
    testFiles = List.copyOf(testFiles);
  }

  /** The house around the current directory, so that the guards also run in an editor. */
  static House here() {
    return HERE;
  }

  private static House around(Path start) {
    return Stream.iterate(start, place -> place != null, Path::getParent)
        .filter(place -> Files.isRegularFile(place.resolve("analyzer/pom.xml")))
        .findFirst()
        .map(root -> new House(root, files(root, "src/main/java"), files(root, "src/test/java")))
        .orElseThrow(() -> new IllegalStateException("no house around " + start));
  }

  private static List<JavaFile> files(Path root, String folder) {
    return MODULES.stream()
        .map(module -> root.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(each -> filesUnder(root, each))
        .toList();
  }

  private static Stream<JavaFile> filesUnder(Path root, Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> read(root, file))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFile read(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return JavaFile.of(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
