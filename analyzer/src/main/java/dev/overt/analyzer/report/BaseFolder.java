package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Visible;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that the paths of a report are written against.
 *
 * @param path absolute and normalized
 */
public record BaseFolder(Path path) {
  public BaseFolder {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * The file as people write it: relative if it lies below, else absolute; with forward slashes.
   */
  public String spelled(Path file) {
    Path shown = below(file).orElseGet(() -> absolute(file));
    return Visible.line(shown.toString().replace(shown.getFileSystem().getSeparator(), "/"));
  }

  /** The same for words that may name a file. */
  public String spelled(String subject) {
    return subject.isEmpty()
        ? subject
        : path(subject).map(this::spelled).orElseGet(() -> Visible.line(subject));
  }

  /** The file that words name, if they can name one. */
  public Optional<Path> path(String subject) {
    try {
      return Optional.of(Path.of(subject));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Where the file is read from. */
  public Path absolute(Path file) {
    return path.resolve(file).normalize();
  }

  /** Whether the file lies below this folder. */
  public boolean holds(Path file) {
    return below(file).isPresent();
  }

  /** The file as a URI: relative, without a scheme, if it lies below, else absolute. */
  public String uriOf(Path file) {
    URI absolute = absolute(file).toUri();
    return holds(file) ? uri().relativize(absolute).toString() : absolute.toString();
  }

  /** This folder as a URI, which ends with a slash. */
  public URI uri() {
    // Path adds the slash only if the folder exists.
    String spelled = path.toUri().toString();
    return URI.create(spelled.endsWith("/") ? spelled : spelled + "/");
  }

  private Optional<Path> below(Path file) {
    Path absolute = absolute(file);
    return absolute.startsWith(path) && !absolute.equals(path)
        ? Optional.of(path.relativize(absolute))
        : Optional.empty();
  }
}
