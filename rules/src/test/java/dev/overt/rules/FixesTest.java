package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.overt.analyzer.Reading;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.fixtures.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder below {@code test-fixtures/fixes} is a program with what {@code overt fix} must make
 * of it; {@code -Dgolden=accept} rewrites that. The result compiles, and a program with a {@code
 * sample()} gives the same one as before.
 */
class FixesTest {

  private static final Path CASES = Path.of(System.getProperty("overt.fixtures")).resolve("fixes");

  @TempDir private static Path folder;
  private static List<FixCase> cases;

  @BeforeAll
  static void mend() throws IOException {
    cases = cases();
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsMended() throws IOException {
    String complaints = compiled(cases);
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, complaints)));
  }

  /** Two at least show what it does, and two where it must not. */
  @Test
  void everyKindHasFourCases() {
    Set<String> few = new TreeSet<>();
    for (FixCase each : cases) {
      long fixed =
          cases.stream().filter(other -> isSame(other, each) && !other.isRefused()).count();
      long refused =
          cases.stream().filter(other -> isSame(other, each) && other.isRefused()).count();
      if (fixed < 2 || refused < 2) {
        few.add("%s: %d fixed, %d refused".formatted(each.kind(), fixed, refused));
      }
    }
    assertEquals(Set.of(), few);
  }

  @Test
  void leavesFilesAloneThatHaveChanged() {
    Path folder = CASES.resolve("flatten/reactor").toAbsolutePath().normalize();
    Reading reading = Scans.read(folder, Scans.classPath());
    Finding found = reading.report().findings().get(0);
    for (String now : List.of("class Mails {}", "class {")) {
      assertInstanceOf(Proposal.Refusal.class, reading.fixing(file -> now).of(found));
    }
  }

  private static boolean isSame(FixCase one, FixCase other) {
    return one.kind().equals(other.kind());
  }

  private static List<FixCase> cases() throws IOException {
    List<FixCase> cases = new ArrayList<>();
    try (Stream<Path> found = Files.find(CASES, 2, (path, is) -> is.isDirectory())) {
      for (Path each : found.sorted().toList()) {
        if (CASES.relativize(each).getNameCount() == 2) {
          cases.add(FixCase.in(each, "case" + cases.size()));
        }
      }
    }
    return cases;
  }

  private static void check(FixCase one, String complaints) throws Exception {
    one.assertGolden();
    assertEquals("", complaints);
    assertEquals(one.isRefused(), one.mended().fixes().isEmpty());
    assertEquals(sample(one, "before"), sample(one, "after"));
  }

  /** All programs in one run, each in packages of its own. */
  private static String compiled(List<FixCase> cases) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (FixCase each : cases) {
      if (!each.samples("before").isEmpty()) {
        sources.addAll(each.write(folder.resolve("sources"), "before"));
      }
      sources.addAll(each.write(folder.resolve("sources"), "after"));
    }
    return new Javac()
        .complaints(sources, folder.resolve("classes"), System.getProperty("java.class.path"));
  }

  private static String sample(FixCase one, String state) throws Exception {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, FixesTest.class.getClassLoader())) {
      for (String name : one.samples(state)) {
        var method = loader.loadClass(name).getMethod("sample");
        method.setAccessible(true);
        return String.valueOf(method.invoke(null));
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
