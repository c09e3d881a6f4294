package dev.overt.analyzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders by what they are called; one that can't be listed is empty. */
final class Folders {

  /** None of these holds a part of a build. */
  private static final Set<String> NO_PARTS =
      Set.of("src", "target", "build", "out", "bin", "node_modules", "buildSrc");

  private Folders() {}

  /** The folders right below one, sorted. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException unlisted) {
      return List.of();
    }
  }

  /** The folders below one that may be parts of a build; hidden ones are not. */
  static List<Path> parts(Path folder) {
    return in(folder).stream()
        .filter(each -> !Files.isSymbolicLink(each))
        .filter(each -> !isHidden(each) && !NO_PARTS.contains(each.getFileName().toString()))
        .toList();
  }

  /** The outermost folders at or below one that fit, looking only into parts. */
  static Stream<Path> outermost(Path folder, Predicate<Path> fits) {
    return fits.test(folder)
        ? Stream.of(folder)
        : parts(folder).stream().flatMap(part -> outermost(part, fits));
  }

  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }
}
