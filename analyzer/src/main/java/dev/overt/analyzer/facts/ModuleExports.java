package dev.overt.analyzer.facts;

import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.syntax.SourceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which packages a module lets everybody name, as its declaration above the sources says. */
final class ModuleExports {

  private static final String FILE = "module-info.java";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern EXPORT = Pattern.compile("\\bexports\\s+([\\w.]+)\\s*;");

  private ModuleExports() {}

  /**
   * The packages; none if no module is declared, or its declaration can't be read. One that exports
   * nothing that is there has come along with another library.
   */
  static Set<String> of(List<SourceUnit> units) {
    Set<String> there = new TreeSet<>();
    units.forEach(unit -> there.add(unit.packageName()));
    Set<Path> roots = new TreeSet<>();
    units.forEach(unit -> root(unit).ifPresent(roots::add));
    Set<String> packages = new TreeSet<>();
    for (Path root : roots) {
      Path file = root.resolve(FILE);
      Set<String> exported = Files.isRegularFile(file) ? in(file) : Set.of();
      if (exported.stream().anyMatch(there::contains)) {
        packages.addAll(exported);
      }
    }
    return packages;
  }

  /** The folder that the names of packages begin in. */
  private static Optional<Path> root(SourceUnit unit) {
    Path folder = unit.file().toAbsolutePath().getParent();
    long depth = unit.packageName().isEmpty() ? 0 : unit.packageName().split("\\.").length;
    for (long i = 0; i < depth && folder != null; i++) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private static Set<String> in(Path file) {
    try {
      Set<String> packages = new TreeSet<>();
      String text = COMMENT.matcher(OrdinaryFile.text(file)).replaceAll(" ");
      for (Matcher export = EXPORT.matcher(text); export.find(); ) {
        packages.add(export.group(1));
      }
      return packages;
    } catch (IOException unreadable) {
      return Set.of();
    }
  }
}
