package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders that hold objects: the repository's own, and those of repositories that it borrows
 * from. These may lie anywhere. What they hold is looked up by its hash and compared, never run.
 */
final class ObjectFolders {

  /** As deep as git itself goes. */
  private static final int DEEPEST = 5;

  private ObjectFolders() {}

  /** The folders in the order in which they are asked. */
  static List<Path> of(GitFolder folder) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    List<Path> current = List.of(folder.common().resolve("objects"));
    for (int depth = 0; depth <= DEEPEST && !current.isEmpty(); depth++) {
      List<Path> next = new ArrayList<>();
      for (Path each : current) {
        if (Files.isDirectory(each) && found.add(each.toRealPath())) {
          next.addAll(borrowed(each.toRealPath()));
        }
      }
      current = next;
    }
    return List.copyOf(found);
  }

  private static List<Path> borrowed(Path objects) throws IOException {
    List<Path> folders = new ArrayList<>();
    Path file = objects.resolve("info").resolve("alternates");
    for (String line :
        OrdinaryFile.text(file, Limits.REPOSITORY_BYTES).orElse("").lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        folders.add(led(file, objects, line));
      }
    }
    return folders;
  }

  private static Path led(Path file, Path objects, String line) throws IOException {
    try {
      Path folder = objects.resolve(line).normalize();
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new IOException("%s names %s, which is no folder".formatted(file, folder));
      }
      return folder;
    } catch (InvalidPathException noPath) {
      throw new IOException(file + " names what is no path");
    }
  }
}
