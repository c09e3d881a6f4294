package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fixture's promises hold. */
class FixturesTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"));

  @TestFactory
  Stream<DynamicTest> everyFixtureIsKept() {
    List<Fixture> fixtures = Fixture.under(ROOT.resolve("fixtures"));
    assertTrue(fixtures.size() > 1, "no fixtures below " + ROOT);
    return fixtures.stream()
        .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> assertKept(fixture)));
  }

  private static void assertKept(Fixture fixture) {
    Verdict verdict = Scans.verdict(fixture);
    if (!verdict.isKept()) {
      fail(verdict.toString());
    }
  }
}
