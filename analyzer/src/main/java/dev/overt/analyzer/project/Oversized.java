package dev.overt.analyzer.project;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.limits.TooLarge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds files around sources that describe a project and are too large to be read. */
public final class Oversized {

  private static final List<String> NAMES =
      Stream.of(Resources.BUILDS, ApplicationSettings.FILES, List.of("lombok.config"))
          .flatMap(List::stream)
          .toList();

  private Oversized() {}

  /** A gap for each of them. */
  public static List<Gap> around(Collection<Path> sources) {
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
        .map(Oversized::gap)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Gap> gap(Path file) {
    try {
      boolean isTooLarge = Files.isRegularFile(file) && OrdinaryFile.size(file) > Limits.TEXT_BYTES;
      return isTooLarge
          ? Optional.of(
              new Gap(
                  file.toString(),
                  TooLarge.reason("is not read", new TooLarge(file, Limits.TEXT_BYTES))))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
