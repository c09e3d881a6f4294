package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds files around sources that describe a project and are too large to be read. */
public final class Oversized {

  private static final List<String> NAMES =
      Stream.of(Resources.BUILDS, ApplicationSettings.FILES, List.of("lombok.config"))
          .flatMap(List::stream)
          .toList();

  private Oversized() {}

  /** All of them. */
  public static List<Path> around(Collection<Path> sources) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path source : sources) {
      Path folder = source.toAbsolutePath().normalize().getParent();
      while (folder != null && folders.add(folder)) {
        folder = folder.getParent();
      }
    }
    return folders.stream()
        .flatMap(folder -> Stream.of(folder, folder.resolve("resources")))
        .distinct()
        .filter(Files::isDirectory)
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Oversized::isTooLarge)
        .toList();
  }

  private static boolean isTooLarge(Path file) {
    try {
      return Files.isRegularFile(file) && OrdinaryFile.size(file) > Limits.TEXT_BYTES;
    } catch (IOException gone) {
      return false;
    }
  }
}
