package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.project.LibraryProvider;
import dev.overt.analyzer.project.SourceLibrary;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The library whose facts are asked for.
 *
 * @param root the folder of its sources, or the root of its sources jar
 * @param settings the folder whose settings count
 * @param jar holds the sources, if a jar does
 */
record FactsSource(
    Surroundings surroundings,
    SourceLibrary library,
    Path root,
    Path settings,
    Optional<FileSystem> jar)
    implements AutoCloseable {

  private static final String UNVERSIONED = "unversioned";

  /**
   * What a word means.
   *
   * @param word a folder, a jar or coordinates
   * @param told the coordinates to state, or null
   * @throws Mistake if it means nothing
   */
  static FactsSource of(Surroundings surroundings, String word, String told) {
    Path path = surroundings.resolved(Path.of(word));
    boolean isFile = Files.exists(path);
    if (!isFile && word.split(":", -1).length != 3) {
      throw new Mistake("<SOURCE>: no such file or folder: " + word);
    }
    SourceLibrary found =
        isFile
            ? asked(provider -> provider.library(path)).orElseGet(() -> named(path))
            : asked(provider -> provider.library(word))
                .orElseThrow(() -> new Mistake("<SOURCE>: not in the local repository: " + word));
    Path sources =
        found
            .sources()
            .orElseThrow(
                () -> new Mistake("<SOURCE>: the local repository has no sources jar of " + word));
    return opened(surroundings, told == null ? found : told(found, told), sources);
  }

  private static Optional<SourceLibrary> asked(
      Function<LibraryProvider, Optional<SourceLibrary>> question) {
    return Extensions.libraries().stream()
        .flatMap(each -> question.apply(each).stream())
        .findFirst();
  }

  private static SourceLibrary named(Path path) {
    String name = path.getFileName().toString().replaceAll("(-sources)?\\.jar$", "");
    return new SourceLibrary(name, UNVERSIONED, Optional.of(path), List.of());
  }

  private static SourceLibrary told(SourceLibrary found, String told) {
    int end = told.lastIndexOf(':');
    if (end <= 0 || end == told.length() - 1) {
      throw new Mistake("--library: not GROUP:ARTIFACT:VERSION: " + told);
    }
    return new SourceLibrary(
        told.substring(0, end), told.substring(end + 1), found.sources(), found.libraries());
  }

  private static FactsSource opened(
      Surroundings surroundings, SourceLibrary library, Path sources) {
    if (Files.isDirectory(sources)) {
      return new FactsSource(surroundings, library, sources, sources, Optional.empty());
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(sources);
      Path root = jar.getRootDirectories().iterator().next();
      return new FactsSource(surroundings, library, root, sources, Optional.of(jar));
    } catch (IOException | RuntimeException unreadable) {
      throw new Mistake("<SOURCE>: not a folder, and no jar that can be read: " + sources);
    }
  }

  String name() {
    return library.name();
  }

  String version() {
    return library.version();
  }

  /**
   * What is read to derive the facts.
   *
   * @throws Mistake if words name nothing, or there is no Java file
   */
  Overt.Request request(ReadingOptions reading) {
    if (jar.isEmpty()) {
      return new Asking(surroundings, reading).of(root);
    }
    return new Asking(surroundings, reading)
        .of(settings, wanted -> reading.project(surroundings, root, library.libraries(), wanted));
  }

  @Override
  public void close() {
    try {
      if (jar.isPresent()) {
        jar.get().close();
      }
    } catch (IOException unreadable) {
      throw new Mistake("<SOURCE>: " + unreadable.getMessage());
    }
  }
}
