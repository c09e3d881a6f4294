package dev.overt.analyzer.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree of all modules. */
record House(Path root) {

  private static final List<String> MODULES =
      List.of("analyzer", "rules", "libraries", "cli", "maven-plugin", "test-fixtures");

  /** The house around the current directory, so that the guards also run in an editor. */
  static House here() {
    Path start = Path.of("").toAbsolutePath();
    return Stream.iterate(start, place -> place != null, Path::getParent)
        .filter(place -> Files.isRegularFile(place.resolve("analyzer/pom.xml")))
        .findFirst()
        .map(House::new)
        .orElseThrow(() -> new IllegalStateException("no house around " + start));
  }

  List<JavaFile> mainFiles() {
    return files("src/main/java");
  }

  List<JavaFile> testFiles() {
    return files("src/test/java");
  }

  private List<JavaFile> files(String folder) {
    return MODULES.stream()
        .map(module -> root.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(this::filesUnder)
        .toList();
  }

  private Stream<JavaFile> filesUnder(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(this::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JavaFile read(Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return JavaFile.of(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
