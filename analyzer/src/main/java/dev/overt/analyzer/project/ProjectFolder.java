package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of the project around a source: whoever calls it lies there, too. */
public final class ProjectFolder {

  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;", Pattern.UNICODE_CHARACTER_CLASS);

  private ProjectFolder() {}

  /**
   * The folder of the outermost build that reads a path as its source; else the folder that the
   * package begins in, so that no build has to be there.
   *
   * @param path a Java file, or a folder of them; absolute
   */
  public static Path around(Path path) {
    Path source = path.normalize();
    if (Files.isDirectory(source) && Layout.isBuilt(source)) {
      return source;
    }
    return Stream.iterate(source.getParent(), folder -> folder != null, Path::getParent)
        .filter(Layout::isBuilt)
        .filter(folder -> Layout.at(folder).holds(source))
        .reduce((inner, outer) -> outer)
        .orElseGet(() -> sourceRoot(source));
  }

  private static Path sourceRoot(Path source) {
    if (!Files.isDirectory(source)) {
      return root(source);
    }
    Path root = firstFile(source).map(ProjectFolder::root).orElse(source);
    return source.startsWith(root) ? root : source;
  }

  private static Optional<Path> firstFile(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".java"))
          .filter(Files::isRegularFile)
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException unlisted) {
      return Optional.empty();
    }
  }

  /** What is left of the folder of a file when its package is taken away. */
  private static Path root(Path file) {
    Path folder = file.getParent();
    Path names = Path.of(packageOf(file).replace('.', '/'));
    if (!folder.endsWith(names)) {
      return folder;
    }
    Path root = folder;
    for (int i = 0; i < names.getNameCount(); i++) {
      root = root.getParent();
    }
    return root;
  }

  private static String packageOf(Path file) {
    try {
      String text = OrdinaryFile.text(file);
      Matcher matcher = PACKAGE.matcher(text);
      return matcher.find() ? matcher.group(1) : "";
    } catch (IOException unreadable) {
      return "";
    }
  }
}
