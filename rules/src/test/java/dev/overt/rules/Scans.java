package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.types.program.ListedLibraries;
import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Verdict;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Scans a fixture as the command line would, against the class path of the tests. */
public final class Scans {

  /** Read once: it is the same for each of some hundred scans. */
  private static final Catalog CATALOG = Catalog.of(new StandardCatalog().entries());

  /** Monitors keep virtual threads there, which later releases do not show. */
  private static final Optional<Integer> RUNTIME = Optional.of(21);

  private static final List<StubProvider> STUBS = List.of(new StandardStubs());

  private static final Map<ClassPath, ListedLibraries> LIBRARIES = new ConcurrentHashMap<>();

  private Scans() {}

  /** The catalog of this module. */
  public static Catalog catalog() {
    return CATALOG;
  }

  /** A class path as it is listed once for all scans, which takes longer than one of them. */
  public static ListedLibraries libraries(ClassPath classPath) {
    return LIBRARIES.computeIfAbsent(classPath, each -> new ListedLibraries(each, STUBS));
  }

  public static Report scan(Path folder) {
    return scan(folder, classPath());
  }

  static Report scan(Path folder, ClassPath classPath) {
    return read(folder, classPath).report();
  }

  static Reading read(Path folder, ClassPath classPath) {
    return read(request(folder, classPath));
  }

  /** Reads what is asked for with the stubs of this module. */
  public static Reading read(Overt.Request request) {
    return Overt.read(request, libraries(request.project().classPath()));
  }

  public static Overt.Request request(Path folder, ClassPath classPath) {
    return new Overt.Request(
        Project.in(List.of(folder), classPath).runningOn(RUNTIME),
        CATALOG,
        STUBS,
        new StandardRules().rules(),
        Policy.STANDARD);
  }

  /** Fails with every promise that is broken. */
  static void assertKept(Fixture fixture) {
    assertKept(fixture, scan(fixture.folder()));
  }

  static void assertKept(Fixture fixture, Report report) {
    List<Verdict.Found> found = report.findings().stream().map(f -> found(fixture, f)).toList();
    Verdict verdict = Verdict.on(fixture, found);
    assertTrue(verdict.isKept(), verdict::toString);
  }

  private static Verdict.Found found(Fixture fixture, Finding finding) {
    return new Verdict.Found(
        finding.rule(),
        fixture.place(finding.point().file(), finding.point().line()).file(),
        finding.point().line(),
        finding.witness().steps().stream()
            .map(step -> fixture.place(step.point().file(), step.point().line()))
            .toList());
  }

  public static ClassPath classPath() {
    return new ClassPath(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList());
  }
}
