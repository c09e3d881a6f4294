package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a repository keeps what it knows.
 *
 * @param root the working tree
 * @param own what belongs to this working tree: the index, what is checked out
 * @param common what all working trees of the repository share
 */
record GitFolder(Path root, Path own, Path common) {

  private static final String LINK = "gitdir: ";

  /**
   * The repository of a working tree.
   *
   * @throws IOException if its {@code .git} is neither a folder nor a file that leads to one
   */
  static GitFolder at(Path root) throws IOException {
    Path entry = root.resolve(".git");
    Path own = Files.isDirectory(entry) ? entry : linked(entry);
    Path shared = own.resolve("commondir");
    Path common =
        Files.exists(shared)
            ? led(shared, OrdinaryFile.text(shared, Limits.REPOSITORY_BYTES).orElse(""))
            : own;
    return new GitFolder(root, own, common);
  }

  private static Path linked(Path entry) throws IOException {
    String text = OrdinaryFile.text(entry, Limits.REPOSITORY_BYTES).orElse("");
    if (!text.startsWith(LINK)) {
      throw new IOException(entry + " does not say where the repository is");
    }
    return led(entry, text.substring(LINK.length()));
  }

  private static Path led(Path from, String text) throws IOException {
    try {
      Path folder = from.resolveSibling(text.strip()).normalize();
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException noPath) {
      // Told like a folder that is not there.
    }
    throw new IOException(from + " leads to no folder");
  }
}
