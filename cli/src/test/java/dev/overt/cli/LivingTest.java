package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team does with this tool from one day to the next. */
class LivingTest {

  private static final String NAP =
      """
      import java.util.concurrent.CompletableFuture;
      class %s {
        CompletableFuture<Void> open() {
          return CompletableFuture.runAsync(() -> nap());
        }
        static void nap() {
          try { Thread.sleep(1000); } catch (InterruptedException stop) { return; }
        }
      }
      """;

  @TempDir private Path home;

  @BeforeEach
  void writeSource() throws IOException {
    home = home.toRealPath();
    Files.createDirectories(home.resolve("src"));
    write("src/Old.java", NAP.formatted("Old"));
  }

  @Test
  void aBaselineHidesWhatWasThere() throws IOException {
    assertEquals(
        "overt-baseline.json: 0 known before, 1 new, 0 gone;"
            + " 'overt scan --baseline overt-baseline.json' reports the others\n",
        run(0, "baseline").out());
    write("src/New.java", NAP.formatted("New"));
    CapturedRun scan = run(1, "scan", "--baseline", "overt-baseline.json");
    assertTrue(scan.out().startsWith("src/New.java:4:"), scan.out());
    assertTrue(scan.out().contains("1 finding in 1 of 2 files"), scan.out());
    assertTrue(scan.out().contains("1 in the baseline"), scan.out());
  }

  @Test
  void aBaselineSurvivesLinesAboveAndIsPruned() throws IOException {
    run(0, "baseline");
    write("src/Old.java", "// moved\n\n" + NAP.formatted("Old"));
    run(0, "scan", "--baseline", "overt-baseline.json");
    write("src/Old.java", "class Old {}\n");
    write("src/New.java", NAP.formatted("New"));
    String told = run(0, "baseline", "--prune").out();
    assertTrue(told.startsWith("overt-baseline.json: 0 known before, 0 new, 1 gone"), told);
    run(1, "scan", "--baseline", "overt-baseline.json");
  }

  @Test
  void settingsThatAreProposedChangeNothing() throws IOException {
    String before = run(1, "scan").out();
    assertEquals("overt.json: no build file, 1 Java file\n", run(0, "init").out());
    assertEquals(before, run(1, "scan").out());
  }

  @Test
  void onlyChangedLinesCountSinceAState() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    CapturedRun clean = run(0, "scan", "--since", "HEAD");
    assertTrue(clean.out().contains("1 in unchanged code"), clean.out());
    write("src/Old.java", NAP.formatted("Old").replace("1000", "2000"));
    write("src/New.java", NAP.formatted("New"));
    CapturedRun scan = run(1, "scan", "--since", "HEAD");
    assertTrue(scan.out().contains("2 findings in 2 of 2 files"), scan.out());
  }

  @Test
  void programsReadPathsFromTheRootOfTheRepository() throws IOException, InterruptedException {
    git("init", "-q");
    for (String format : List.of("json", "sarif", "github")) {
      String outside = run(1, "scan", "src", "--format", format).out();
      Path inside = home.resolve("src");
      assertEquals(outside, runIn(inside, "scan", "--format", format).out());
      assertTrue(outside.contains("src/Old.java"), outside);
    }
  }

  @Test
  void everyReportIsWritten() throws IOException {
    run(1, "scan", "--report", "json=a.json", "--report", "sarif=a.sarif", "--output", "a.txt");
    assertTrue(read("a.json").contains("\"form\": 1"));
    assertTrue(read("a.sarif").contains("\"version\": \"2.1.0\""));
    assertTrue(read("a.txt").startsWith("src/Old.java:4:"));
  }

  @Test
  void colourIsForTerminals() throws IOException {
    assertTrue(runOn("12", "scan").out().contains("\033["));
    assertTrue(runOn("12", "scan", "--color", "never").out().startsWith("src/"));
    assertTrue(runOn("2", "scan").out().startsWith("src/"));
  }

  @Test
  void everyRuleIsListedAndExplained() {
    String listed = run(0, "rules").out();
    for (RuleSpec rule : RulesCommand.all()) {
      assertTrue(listed.contains(rule.id() + " "), listed);
      String page = run(0, "explain", rule.id()).out();
      assertTrue(page.startsWith("# " + rule.id() + "\n"), page);
      assertTrue(page.lines().noneMatch(line -> line.matches(".*// @\\w+ .*")), page);
    }
  }

  @Test
  void aShellLearnsTheWords() {
    String script = run(0, "completion").out();
    for (String word : List.of("scan", "baseline", "--classpath", "sarif")) {
      assertTrue(script.toLowerCase(Locale.ROOT).contains(word), word);
    }
  }

  private CapturedRun run(int exit, String... words) {
    CapturedRun run = runIn(home, words);
    assertEquals(exit, run.exit(), run::toString);
    assertEquals("", run.err());
    return run;
  }

  private static CapturedRun runIn(Path folder, String... words) {
    return CapturedRun.of(Overt::scan, folder, List.of(words));
  }

  private CapturedRun runOn(String terminals, String... words) {
    return CapturedRun.on(Map.of("OVERT_TERMINALS", terminals), home, List.of(words));
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    Process process = new ProcessBuilder(command).directory(home.toFile()).start();
    assertEquals(0, process.waitFor());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(home.resolve(file), text);
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }
}
