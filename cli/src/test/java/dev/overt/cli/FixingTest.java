package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code overt fix} writes, and what it leaves alone. */
class FixingTest {

  private static final String TEXT =
      """
      import java.util.concurrent.CompletableFuture;

      class Prices {
        CompletableFuture<String> price(CompletableFuture<String> id) {
          return CompletableFuture.supplyAsync(() -> "a").thenApply(found -> {
            try {
              Thread.sleep(50);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return found;
          });
        }
      }
      """;

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    home = home.toRealPath();
    file = Files.createDirectories(home.resolve("src")).resolve("Prices.java");
    Files.writeString(file, TEXT);
  }

  @Test
  void writesOnceAndNothingMore() throws IOException {
    CapturedRun first = run("fix", "src");
    assertEquals(0, first.exit(), first.out() + first.err());
    String fixed = Files.readString(file);
    assertTrue(fixed.contains("delayedExecutor(50, TimeUnit.MILLISECONDS)"), fixed);
    assertTrue(fixed.contains("import java.util.concurrent.TimeUnit;\n"), fixed);
    CapturedRun second = run("fix", "src");
    assertEquals("0 of 0 findings fixed, 0 left\n", second.out());
    assertEquals(fixed, Files.readString(file));
  }

  @Test
  void writesNothingOnADryRunNorForOtherRules() throws IOException {
    assertEquals(1, run("fix", "--dry-run", "src").exit());
    assertEquals(TEXT, Files.readString(file));
    assertEquals(1, run("fix", "--rule=blocking-call", "src").exit());
    assertEquals(TEXT, Files.readString(file));
  }

  @Test
  void tellsTheLineOfWhatIsLeftInTheTextAsItStands() throws IOException {
    String left =
        """
          CompletableFuture<String> name(CompletableFuture<String> id) {
            return CompletableFuture.supplyAsync(() -> "a").thenApply(found -> {
              String text = found.trim();
              java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
              return text;
            });
          }
        }
        """;
    Files.writeString(file, TEXT.substring(0, TEXT.length() - 2) + left);
    String line = "src/Prices.java:17: not fixed: ";
    String dry = run("fix", "--dry-run", "src").out();
    assertTrue(dry.contains(line), dry);
    String written = run("fix", "src").out();
    assertTrue(written.contains("not fixed: ") && !written.contains(line), written);
  }

  @Test
  void keepsLineEndsAndShowsThemAsUsual() throws IOException {
    Files.writeString(file, TEXT.replace("\n", "\r\n"));
    CapturedRun run = run("fix", "src");
    assertEquals(0, run.exit(), run.out() + run.err());
    String fixed = Files.readString(file);
    assertEquals(fixed, fixed.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void leavesLinksOutOfTheFolderAlone() throws IOException {
    Path elsewhere = Files.writeString(home.resolve("Prices.java"), TEXT);
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    run("fix", "src");
    assertEquals(TEXT, Files.readString(elsewhere));
  }

  /** A failure of one edit costs that edit. */
  @Test
  void anEditThatFailsCostsItself() {
    Project project = Project.in(List.of(file), ClassPath.empty());
    Reading read = Overt.read(Overt.Request.of(project, List.of(), Policy.STANDARD));
    Finding finding = read.report().findings().get(0);
    for (Throwable failure : List.of(new IllegalStateException("x"), new StackOverflowError())) {
      Texts failing =
          any -> {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          };
      Proposal proposal = read.fixing(failing).of(finding);
      assertTrue(
          proposal instanceof Proposal.Refusal refusal
              && refusal.reason().startsWith("the edit is left out: Overt fails there with"),
          proposal.toString());
    }
  }

  @Test
  void aLongFileThatChangesAtBothEndsIsShownInParts() throws IOException {
    String far = "/* far */\n".repeat(60_000);
    Files.writeString(file, TEXT.replace("class Prices", far + "class Prices"));
    CapturedRun run = run("fix", "src");
    assertEquals(0, run.exit(), run.err());
    assertEquals(2, run.out().lines().filter(line -> line.startsWith("@@")).count(), run.out());
    assertTrue(run.out().lines().count() < 60, "shown as a whole");
  }

  private CapturedRun run(String... words) {
    return CapturedRun.of(Overt::scan, home, List.of(words));
  }
}
