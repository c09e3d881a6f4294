package dev.overt.analyzer.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Java files below the root of a repository as they are now; links are none. */
record WorkingTree(GitFolder folder) {

  /** How the name of a Java file ends. */
  static final String SOURCE = ".java";

  /** A file by its path below the root. */
  Optional<Path> file(String path) {
    try {
      Path root = folder.root();
      return Optional.of(root.resolve(path))
          .filter(file -> file.normalize().startsWith(root))
          .filter(WorkingTree::isFile)
          .filter(this::isInside);
    } catch (InvalidPathException unspeakable) {
      return Optional.empty();
    }
  }

  /** A folder that has become a link may lead out of the repository. */
  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(folder.root());
    } catch (IOException gone) {
      return false;
    }
  }

  /** The paths of all files that no rule ignores; repositories inside are not looked into. */
  Set<String> files() throws IOException {
    Set<String> found = new TreeSet<>();
    collect("", IgnoreRules.of(folder), found);
    return found;
  }

  private void collect(String prefix, IgnoreRules above, Set<String> found) throws IOException {
    Path place = folder.root().resolve(prefix);
    IgnoreRules rules = above.within(prefix, place);
    for (Path entry : listed(place)) {
      String path = prefix + entry.getFileName();
      if (isFile(entry) && path.endsWith(SOURCE) && !rules.hold(path, false)) {
        found.add(path);
      } else if (isOwn(entry) && !rules.hold(path, true)) {
        collect(path + "/", rules, found);
      }
    }
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isOwn(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && !entry.getFileName().toString().equals(".git")
        && !Files.exists(entry.resolve(".git"));
  }

  /** What is in a folder; one that cannot be listed is empty, as it is for the scan. */
  private static List<Path> listed(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException unlisted) {
      return List.of();
    }
  }
}
