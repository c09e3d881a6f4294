package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.rule.Rule;
import dev.overt.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule has a class, a page whose examples hold, and a folder of fixtures. */
class RuleCompletenessTest {

  private static final List<String> HEADINGS =
      List.of("What it finds", "Why it matters", "Example", "Instead", "How to silence it");
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern FENCE = Pattern.compile("(?s)```java\\n(.*?)```");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyRuleIsComplete() {
    return new StandardRules()
        .rules().stream().map(rule -> DynamicTest.dynamicTest(rule.spec().id(), () -> check(rule)));
  }

  private void check(Rule rule) throws IOException {
    String id = rule.spec().id();
    String page = rule.spec().page();
    assertEquals(id.replace("-", ""), rule.getClass().getSimpleName().toLowerCase(), "class name");
    assertTrue(page.startsWith("# " + id + "\n"), "the page's title is the id");
    assertEquals(HEADINGS, HEADING.matcher(page).results().map(m -> m.group(1)).toList());
    assertHasPromises(id);
    for (String example : fences(page)) {
      Path home = Files.createTempDirectory(folder, id);
      Files.writeString(home.resolve("Example.java"), example);
      Scans.assertKept(Fixture.in(home));
    }
  }

  private static void assertHasPromises(String id) throws IOException {
    Path home = Path.of(System.getProperty("overt.fixtures")).resolve("fixtures").resolve(id);
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    assertTrue(all.indexOf("// @expect " + id) >= 0, "a fixture with @expect " + id);
    assertTrue(all.indexOf("// @clean " + id) >= 0, "a fixture with @clean " + id);
  }

  private static List<String> fences(String page) {
    List<String> fences = new ArrayList<>();
    Matcher matcher = FENCE.matcher(page);
    while (matcher.find()) {
      fences.add(matcher.group(1));
    }
    assertEquals(2, fences.size(), "one example, one way out");
    return fences;
  }
}
