package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.catalog.CatalogLine;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code overt catalog}: what is known of libraries, from where, and why. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Lists what is known of libraries, from where, and why.",
    footer = {
      "",
      "A file that is named counts before those that libraries bring along in",
      "META-INF/overt, and these count before what comes with overt."
    })
final class CatalogCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--library",
      paramLabel = "TEXT",
      description = "Only of libraries whose name holds this.")
  private String library = "";

  @Option(
      names = "--method",
      paramLabel = "TEXT",
      description = {"Only of methods, types and annotations", "whose name holds this."})
  private String method = "";

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "A catalog of your own libraries; repeatable.")
  private List<Path> catalogs = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "CP",
      description = {
        "Jars and class folders that may bring catalogs along;",
        "repeatable; @FILE holds such a list."
      })
  private List<String> classPath = new ArrayList<>();

  CatalogCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<CatalogLine> lines = new ArrayList<>();
    CatalogFiles files = new CatalogFiles(surroundings);
    catalogs.forEach(file -> lines.addAll(files.lines(files.read(file))));
    ClassPath libraries = new ClassPath(new ClassPathOption(surroundings, classPath).entries());
    new ListedLibraries(libraries, List.of())
        .catalogs()
        .forEach(file -> lines.addAll(files.lines(file)));
    Extensions.catalogs().forEach(file -> lines.addAll(files.lines(file)));
    check(lines);
    List<CatalogLine> found = found(lines, method);
    List<CatalogLine> asked = found.isEmpty() ? found(lines, ofAnyType()) : found;
    boolean isWhole = library.isEmpty() && method.isEmpty();
    new Output(surroundings, Style.PLAIN)
        .write(isWhole ? out -> count(asked, out) : out -> list(asked, out));
    return ExitCode.CLEAN.number();
  }

  private void check(List<CatalogLine> lines) {
    if (lines.stream().noneMatch(line -> line.library().contains(library))) {
      List<String> known = lines.stream().map(CatalogLine::library).distinct().sorted().toList();
      String question = Nearest.question(library, known);
      throw new Mistake(
          "--library: no library has '%s' in its name%s"
              .formatted(library, question.isEmpty() ? "; see 'overt catalog'" : question));
    }
  }

  private List<CatalogLine> found(List<CatalogLine> lines, String name) {
    return lines.stream()
        .filter(line -> line.library().contains(library))
        .filter(line -> spelled(line.subject()).contains(spelled(name)))
        .toList();
  }

  /** As reports print names: nested classes with a dot, methods without parentheses. */
  private static String spelled(String name) {
    return name.replace('#', '.').replace('$', '.').replaceFirst("\\(\\)$", "");
  }

  /** Methods that a type inherits are told of the type that declares them. */
  private String ofAnyType() {
    String name = spelled(method);
    return "." + name.substring(name.lastIndexOf('.') + 1) + "(";
  }

  private static void count(List<CatalogLine> lines, Appendable out) throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.library(), 1, Integer::sum));
    for (SortedMap.Entry<String, Integer> each : counts.entrySet()) {
      out.append("%6d  %s\n".formatted(each.getValue(), each.getKey()));
    }
    out.append("%d entries of %d libraries\n".formatted(lines.size(), counts.size()));
  }

  private void list(List<CatalogLine> lines, Appendable out) throws IOException {
    for (CatalogLine line : lines) {
      out.append("%s\n  %s\n  %s\n".formatted(line.subject(), line.fact(), line.why()));
      out.append("  from %s\n".formatted(surroundings.shown(line.origin())));
    }
    out.append(lines.size() == 1 ? "1 entry\n" : "%d entries\n".formatted(lines.size()));
  }
}
