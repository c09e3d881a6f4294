package dev.overt.analyzer.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java files at or below a path, hidden folders left out, and folders that keep theirs. */
final class JavaFiles extends SimpleFileVisitor<Path> {

  private final Path start;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> unlisted = new ArrayList<>();

  private JavaFiles(Path start) {
    this.start = start;
  }

  /** Those below a path. A folder that can't be listed does not keep the others from being so. */
  static JavaFiles below(Path start) {
    JavaFiles found = new JavaFiles(start);
    try (Stream<Path> starts = found.starts()) {
      for (Path each : starts.toList()) {
        Files.walkFileTree(each, found);
      }
    } catch (IOException failure) {
      found.unlisted.add(start);
    }
    return found;
  }

  /** A link that is named is followed; those that are met are not. */
  private Stream<Path> starts() throws IOException {
    boolean isLink = Files.isSymbolicLink(start) && Files.isDirectory(start);
    return isLink ? Files.list(start) : Stream.of(start);
  }

  Stream<Path> files() {
    return files.stream();
  }

  Stream<Path> unlisted() {
    return unlisted.stream();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean isWanted = !isHidden(file) && hasCode(file);
    if (isWanted && file.toString().endsWith(".java") && Files.isRegularFile(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    return failed(path, failure);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    return failure == null ? FileVisitResult.CONTINUE : failed(folder, failure);
  }

  /** What has vanished meanwhile is not missed. */
  private FileVisitResult failed(Path path, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      unlisted.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Whether a file that may not be saved yet is one of those below a folder. */
  static boolean isSource(Path folder, Path file) {
    JavaFiles below = new JavaFiles(folder);
    for (Path at = file; !at.equals(folder); at = at.getParent()) {
      if (below.isHidden(at)) {
        return false;
      }
    }
    return file.toString().endsWith(".java") && hasCode(file);
  }

  private static boolean hasCode(Path file) {
    return !file.endsWith("package-info.java") && !file.endsWith("module-info.java");
  }

  /** A path that is named may lie in a hidden folder. */
  private boolean isHidden(Path path) {
    String name = path.equals(start) ? "" : path.getFileName().toString();
    return name.startsWith(".") && name.length() > 2;
  }
}
