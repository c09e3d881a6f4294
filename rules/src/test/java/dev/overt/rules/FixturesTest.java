package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.fixtures.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture keeps its promises, and its lines answer what agrees with them; so does the
 * bookshop.
 */
class FixturesTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"));

  @TestFactory
  Stream<DynamicTest> everyFixtureIsKept() {
    List<Fixture> fixtures = Fixture.under(ROOT.resolve("fixtures"));
    assertTrue(fixtures.size() > 1, "no fixtures below " + ROOT);
    return fixtures.stream().flatMap(FixturesTest::tests);
  }

  @TestFactory
  Stream<DynamicTest> bookshopIsKept() {
    return tests(Fixture.in(ROOT.resolve("bookshop")));
  }

  @TestFactory
  DynamicTest persistenceIsKept() {
    return test(Fixture.in(ROOT.resolve("persistence")));
  }

  @TestFactory
  DynamicTest enhancedPersistenceIsKept() {
    return test(Fixture.in(ROOT.resolve("persistence-enhanced")));
  }

  @TestFactory
  DynamicTest springPersistenceIsKept() {
    return test(Fixture.in(ROOT.resolve("persistence-spring")));
  }

  @TestFactory
  DynamicTest routesOfPersistenceAreKept() {
    return test(Fixture.in(ROOT.resolve("persistence-routes")));
  }

  private static DynamicTest test(Fixture fixture) {
    return DynamicTest.dynamicTest(fixture.name(), () -> Scans.assertKept(fixture));
  }

  /** Of one reading. */
  private static Stream<DynamicTest> tests(Fixture fixture) {
    ReadOnce once = new ReadOnce(fixture);
    return Stream.of(
        DynamicTest.dynamicTest(
            fixture.name(), () -> Scans.assertKept(fixture, once.reading().report())),
        DynamicTest.dynamicTest(
            fixture.name() + ", line by line",
            () -> LineAnswers.assertPromised(fixture, once.reading().questions())));
  }
}
