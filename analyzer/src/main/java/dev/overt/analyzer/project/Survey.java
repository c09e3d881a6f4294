package dev.overt.analyzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found at the paths that are to be scanned.
 *
 * @param roots files and folders with the sources
 * @param layouts the builds that the sources belong to; none if nothing is built
 */
public record Survey(List<Path> roots, List<Layout> layouts) {
  public Survey {
    roots = List.copyOf(roots);
    layouts = List.copyOf(layouts);
  }

  /**
   * Looks at files and folders. A folder with a build file stands for the source folders of that
   * build; any other path for itself.
   *
   * @param paths that exist, absolute
   */
  public static Survey of(List<Path> paths, Tests tests) {
    List<Path> named = paths.stream().map(Path::normalize).distinct().toList();
    return new Survey(
        named.stream().flatMap(path -> roots(path, tests)).distinct().toList(),
        named.stream().flatMap(Survey::layouts).distinct().toList());
  }

  private static Stream<Path> roots(Path path, Tests tests) {
    List<Path> found =
        below(path).stream()
            .flatMap(layout -> layout.modules().stream())
            .flatMap(module -> module.roots(tests))
            .toList();
    return found.isEmpty() ? Stream.of(path) : found.stream();
  }

  private static Stream<Layout> layouts(Path path) {
    List<Layout> below = below(path);
    return below.isEmpty() ? Layout.around(path).stream() : below.stream();
  }

  private static List<Layout> below(Path path) {
    return Files.isDirectory(path) ? Layout.below(path) : List.of();
  }

  /** The feature release that the sources are written for; the newest, if builds differ. */
  public Optional<Integer> javaLevel() {
    return layouts.stream().flatMap(layout -> layout.javaLevel().stream()).max(Integer::compare);
  }

  /**
   * The libraries that the builds name, as far as they are at hand.
   *
   * @param providers asked in this order, each build at a time; the first that answers counts
   */
  public Libraries libraries(List<LibraryProvider> providers, Tests tests) {
    return Libraries.together(
        layouts.stream().flatMap(layout -> libraries(layout, providers, tests).stream()).toList());
  }

  private static Optional<Libraries> libraries(
      Layout layout, List<LibraryProvider> providers, Tests tests) {
    return providers.stream()
        .flatMap(provider -> provider.librariesOf(layout, tests).stream())
        .findFirst();
  }

  /** The compiled classes that lie there from an earlier build. */
  public List<Path> outputs() {
    return layouts.stream().flatMap(Layout::outputs).distinct().toList();
  }
}
