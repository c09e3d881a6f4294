package dev.overt.analyzer.history;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The git repository around a folder. It is read as data: git itself is not run, so that no hook,
 * filter or other command of the repository's configuration is.
 */
public record Git(Path folder) {

  /** The root of the repository that a path lies in. */
  public static Optional<Path> repository(Path path) {
    return Stream.iterate(path, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst();
  }

  /**
   * What has changed since a state, in the working tree as it is now: new files count wholly.
   *
   * @param reference a branch, tag or commit; what it and the present have in common counts
   * @throws IOException if there is no such state, or it cannot be read; the message is one line
   */
  public Changes since(String reference) throws IOException {
    try {
      Path root = repository(folder.toRealPath()).orElseThrow(() -> unknown(reference));
      return Comparison.in(GitFolder.at(root), reference);
    } catch (FileSystemException unreadable) {
      throw new IOException("cannot read " + unreadable.getFile(), unreadable);
    } catch (RuntimeException damaged) {
      // Bytes that are no pack, index or tree break the library that reads them in many ways.
      throw new IOException("the git repository is damaged: " + line(damaged), damaged);
    }
  }

  static IOException unknown(String reference) {
    return new IOException("git knows no state '%s' here".formatted(reference));
  }

  private static String line(RuntimeException damaged) {
    return damaged.toString().lines().findFirst().orElse("");
  }
}
