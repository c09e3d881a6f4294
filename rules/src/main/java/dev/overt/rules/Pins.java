package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogHead;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jars that the build copies to one folder, without what they depend on: each bears the name of
 * its group, its artifact and its version.
 */
final class Pins {

  private final List<File> jars;
  private final List<CatalogHead> heads;

  private Pins(List<File> jars, List<CatalogHead> heads) {
    this.jars = jars;
    this.heads = heads;
  }

  /**
   * The jars of a folder.
   *
   * @param heads of the files of the catalog, which name the versions
   */
  static Pins in(File folder, List<CatalogHead> heads) {
    List<File> jars =
        Stream.ofNullable(folder.listFiles())
            .flatMap(Arrays::stream)
            .filter(file -> file.getName().endsWith(".jar"))
            .sorted()
            .toList();
    return new Pins(jars, List.copyOf(heads));
  }

  static boolean isOf(String library, File jar) {
    String start = library.replace(':', '.') + "-";
    return jar.getName().startsWith(start)
        && Character.isDigit(jar.getName().charAt(start.length()));
  }

  /** The jar of one version of a library. */
  Optional<File> jar(String library, String version) {
    String name = library.replace(':', '.') + "-" + version;
    return jars.stream()
        .filter(jar -> jar.getName().equals(name + ".jar") || jar.getName().startsWith(name + "-"))
        .findFirst();
  }

  /**
   * One jar for each library.
   *
   * @param generation which of its versions counts, if it has so many; else its last one
   */
  List<File> classPath(int generation) {
    List<File> classPath = new ArrayList<>(jars);
    for (CatalogHead head : heads) {
      List<String> others = new ArrayList<>(head.versions());
      others.remove(Math.min(generation, others.size() - 1));
      others.forEach(version -> jar(head.library(), version).ifPresent(classPath::remove));
    }
    return List.copyOf(classPath);
  }

  /** All jars, those of a second version last. */
  List<File> all() {
    List<File> all = new ArrayList<>(classPath(0));
    jars.stream().filter(jar -> !all.contains(jar)).forEach(all::add);
    return List.copyOf(all);
  }
}
