package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lies around the sources of a project: how it is built, and XML files that may map classes.
 *
 * @param builds texts of the build files of the modules that the sources are in, and those above
 * @param xml XML files, sorted
 */
public record Resources(List<String> builds, List<Path> xml) {

  /** Nothing. */
  public static final Resources NONE = new Resources(List.of(), List.of());

  static final List<String> BUILDS =
      List.of("build.gradle", "build.gradle.kts", "gradle.properties", "pom.xml");
  private static final int DEEPEST = 12;
  private static final Set<String> SKIPPED =
      Set.of("target", "build", "out", "bin", "node_modules");

  public Resources {
    builds = List.copyOf(builds);
    xml = List.copyOf(xml);
  }

  /** All that the files say: equal contents mean equal resources. */
  public String contents() {
    StringBuilder all = new StringBuilder();
    builds.forEach(build -> all.append(build).append('\0'));
    xml.forEach(file -> all.append(file).append('\0').append(text(file)).append('\0'));
    return all.toString();
  }

  /**
   * What lies around the given files.
   *
   * @throws UncheckedIOException if a folder can't be listed
   */
  public static Resources around(Collection<Path> sources) {
    Set<Path> folders = new LinkedHashSet<>();
    sources.forEach(source -> folders.add(source.toAbsolutePath().normalize().getParent()));
    Set<Path> modules = new LinkedHashSet<>();
    Set<Path> builds = new LinkedHashSet<>();
    folders.forEach(folder -> climb(folder, modules, builds));
    Set<Path> xml = new TreeSet<>();
    folders.forEach(folder -> files(folder, 1, xml));
    modules.forEach(module -> files(module.resolve("src/main"), DEEPEST, xml));
    folders.stream()
        .map(Resources::beside)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(folder -> files(folder, DEEPEST, xml));
    return new Resources(builds.stream().map(Resources::text).toList(), new ArrayList<>(xml));
  }

  /** The resources that lie beside a folder of sources. */
  private static Optional<Path> beside(Path folder) {
    for (Path at = folder; at != null && at.getFileName() != null; at = at.getParent()) {
      if (at.getFileName().toString().equals("java")) {
        return Optional.of(at.resolveSibling("resources"));
      }
    }
    return Optional.empty();
  }

  /** The nearest folder with a build file is the module; those above may say more. */
  private static void climb(Path folder, Set<Path> modules, Set<Path> builds) {
    boolean isModule = false;
    for (Path at = folder; at != null; at = at.getParent()) {
      List<Path> found = BUILDS.stream().map(at::resolve).filter(Files::isRegularFile).toList();
      if (found.isEmpty() && isModule) {
        return;
      }
      if (!found.isEmpty() && !isModule) {
        modules.add(at);
        isModule = true;
      }
      builds.addAll(found);
    }
  }

  private static void files(Path folder, int depth, Set<Path> into) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, Set.of(), depth, new XmlFiles(into));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return OrdinaryFile.text(file);
    } catch (IOException failure) {
      return "";
    }
  }

  /** Collects XML files; what is built or hidden is passed by. */
  private static final class XmlFiles extends SimpleFileVisitor<Path> {

    private final Set<Path> into;

    private XmlFiles(Set<Path> into) {
      this.into = into;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      return SKIPPED.contains(name) || name.startsWith(".")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".xml") && attributes.isRegularFile()) {
        into.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
