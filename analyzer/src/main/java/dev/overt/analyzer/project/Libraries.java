package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The libraries that sources compile against, as far as they are at hand.
 *
 * @param files jars and class folders, in the order they are looked up
 * @param missing what the build names and nobody has here, such as {@code org.acme:shop:1.2}
 * @param parts who has which of them, where modules differ; none if all sources have all
 */
public record Libraries(
    Origin origin, List<Path> files, List<String> missing, List<LibraryPart> parts) {

  /** Who names the libraries. */
  public enum Origin {
    GIVEN("given"),
    MAVEN("from the pom and the local repository"),
    GRADLE("from the build script and the Gradle cache"),
    NOBODY("not known");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    /** The origin in words. */
    public String label() {
      return label;
    }
  }

  /** Nothing but the JDK. */
  public static final Libraries NONE = new Libraries(Origin.NOBODY, List.of(), List.of());

  public Libraries {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    parts = parts.size() < 2 ? List.of() : List.copyOf(parts);
  }

  /** Libraries that all sources have. */
  public Libraries(Origin origin, List<Path> files, List<String> missing) {
    this(origin, files, missing, List.of());
  }

  /** The part of the module that a source file belongs to, if it has one of its own. */
  public Optional<LibraryPart> part(Path source) {
    return parts.stream()
        .filter(each -> source.startsWith(each.folder()))
        .max(Comparator.comparingInt(each -> each.folder().getNameCount()));
  }

  /** What the user has named. */
  public static Libraries given(List<Path> files) {
    return files.isEmpty() ? NONE : new Libraries(Origin.GIVEN, files, List.of());
  }

  /** The libraries of several builds, those of the first before those of the others. */
  static Libraries together(List<Libraries> parts) {
    return parts.stream().reduce(Libraries::and).orElse(NONE);
  }

  private Libraries and(Libraries others) {
    return new Libraries(
        files.isEmpty() && missing.isEmpty() ? others.origin : origin,
        Stream.concat(files.stream(), others.files.stream()).distinct().toList(),
        Stream.concat(missing.stream(), others.missing.stream()).distinct().toList(),
        Stream.concat(parts.stream(), others.parts.stream()).toList());
  }

  /** Whether a class that is not there is surely not there when the program runs. */
  public boolean isComplete() {
    return !files.isEmpty() && missing.isEmpty();
  }
}
