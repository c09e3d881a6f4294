package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.rule.Rule;
import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Marker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages in {@code docs/rules} are those of the rules, with the limits that fixtures admit;
 * {@code -Dgolden=accept} rewrites them.
 */
class RuleDocsTest {

  private static final Path FIXTURES =
      Path.of(System.getProperty("overt.fixtures")).resolve("fixtures");
  private static final Path DOCS = Path.of("../docs/rules");

  @TestFactory
  Stream<DynamicTest> pagesAreCurrent() {
    List<Fixture> fixtures = Fixture.under(FIXTURES);
    return new StandardRules()
        .rules().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.spec().id(), () -> check(rule, fixtures)));
  }

  private static void check(Rule rule, List<Fixture> fixtures) throws IOException {
    Path file = DOCS.resolve(rule.spec().id() + ".md");
    String page = rule.spec().manual() + limits(rule.spec().id(), fixtures);
    if ("accept".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.createDirectories(DOCS);
      Files.writeString(file, page);
    }
    String written = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(page, written, "run mvn test -Dgolden=accept to bring it up to date");
  }

  private static String limits(String rule, List<Fixture> fixtures) {
    String lines =
        fixtures.stream()
            .flatMap(fixture -> limits(rule, fixture))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return "\n## Known limits\n\n" + (lines.isEmpty() ? "None that a fixture shows.\n" : lines);
  }

  private static Stream<String> limits(String rule, Fixture fixture) {
    return fixture.promises().stream()
        .flatMap(
            promise -> {
              if (promise.marker() instanceof Marker.Missed missed && missed.rule().equals(rule)) {
                return Stream.of(line("Missed", missed.why(), fixture));
              }
              if (promise.marker() instanceof Marker.FalseAlarm alarm
                  && alarm.rule().equals(rule)) {
                return Stream.of(line("A false alarm", alarm.why(), fixture));
              }
              return Stream.empty();
            });
  }

  private static String line(String what, String why, Fixture fixture) {
    return "- %s: %s ([%s](../../test-fixtures/fixtures/%s))\n"
        .formatted(what, why, fixture.folder().getFileName(), fixture.name());
  }
}
