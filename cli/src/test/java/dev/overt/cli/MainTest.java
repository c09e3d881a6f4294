package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final Gap GAP = new Gap("Broken.java", "line 3: class expected");

  @TempDir private Path folder;

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(folder.resolve("A.java"), "class A {}\n");
  }

  @Test
  void endsByTheWorstThatTheLevelReaches() {
    assertEquals(0, exit(report(List.of(), List.of())));
    assertEquals(1, exit(report(List.of(finding(Severity.WARNING)), List.of(GAP))));
    assertEquals(0, exit(report(List.of(finding(Severity.NOTE)), List.of())));
    assertEquals(3, exit(report(List.of(finding(Severity.NOTE)), List.of(GAP))));
  }

  @Test
  void failsOnTheLevelAskedFor() {
    Report warned = report(List.of(finding(Severity.WARNING)), List.of());
    assertEquals(0, exit(warned, "--fail-on", "error"));
    assertEquals(1, exit(warned, "--fail-on", "NOTE"));
    assertEquals(0, exit(warned, "--fail-on", "never"));
  }

  @Test
  void asksForTheThresholdAndTheClassPath() throws IOException {
    Files.writeString(folder.resolve("lib.jar"), "");
    Files.writeString(folder.resolve("cp.txt"), folder.resolve("lib.jar") + "\n\nA.java\n");
    List<String> asked = new ArrayList<>();
    Engine engine =
        (request, progress) -> {
          request
              .project()
              .classPath()
              .entries()
              .forEach(entry -> asked.add(entry.getFileName().toString()));
          asked.add(request.policy().threshold().name());
          return ScannedProject.of(report(List.of(), List.of()));
        };
    run(
        engine,
        "scan",
        ".",
        "--classpath=@cp.txt",
        "--classpath",
        "lib.jar",
        "--certainty=certain");
    assertEquals(List.of("lib.jar", "A.java", "CERTAIN"), asked);
  }

  @Test
  void asksForTheRelease() {
    List<Integer> asked = new ArrayList<>();
    Engine engine =
        (request, progress) -> {
          asked.add(request.project().classPath().release().number());
          return ScannedProject.of(report(List.of(), List.of()));
        };
    run(engine, "scan", "A.java");
    run(engine, "scan", "A.java", "--jdk=11");
    assertEquals(List.of(JdkRelease.latest().number(), 11), asked);
  }

  @Test
  void tellsWhichReleasesThereAre() {
    int latest = JdkRelease.latest().number();
    Engine never = failing(new IllegalStateException("was asked"));
    CapturedRun run = run(never, "scan", "A.java", "--jdk", Integer.toString(latest + 1));
    assertEquals(2, run.exit());
    assertTrue(
        run.err()
            .matches(
                "overt: --jdk: the releases [78] to %d are known, not %d\\R"
                    .formatted(latest, latest + 1)),
        run.err());
  }

  @Test
  void tellsACrashInOneLine() {
    Engine broken = failing(new IllegalStateException("no such node\nat all"));
    CapturedRun run = run(broken, "scan", "A.java");
    assertEquals(4, run.exit());
    assertEquals(
        "overt: crashed: java.lang.IllegalStateException: no such node;"
            + " please report it with the output of --debug\n",
        run.err());
  }

  @Test
  void showsTheStackTraceOnRequest() {
    CapturedRun run = run(failing(new StackOverflowError()), "scan", "A.java", "--debug");
    assertEquals(4, run.exit());
    assertTrue(run.err().contains("\tat dev.overt.cli.MainTest"), run.err());
  }

  @Test
  void writesTheReportIntoAFile() throws IOException {
    CapturedRun run =
        run(answering(report(List.of(), List.of())), "scan", ".", "--output", "r.txt");
    assertEquals(new CapturedRun(0, "", ""), run);
    assertTrue(Files.readString(folder.resolve("r.txt")).startsWith("no findings"));
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    CapturedRun run = printingTo(new FailingStream("Broken pipe"));
    assertEquals(new CapturedRun(0, "", ""), run);
  }

  @Test
  void saysWhenStandardOutputIsFull() {
    CapturedRun run = printingTo(new FailingStream("No space left on device"));
    assertEquals(2, run.exit());
    assertEquals("overt: cannot write to standard output: No space left on device\n", run.err());
  }

  @Test
  void takesOptionsBeforePaths() {
    CapturedRun run = run(answering(report(List.of(), List.of())), "scan", "--format", "json", ".");
    assertFalse(run.out().isEmpty());
  }

  private CapturedRun printingTo(OutputStream out) {
    Engine engine = answering(report(List.of(), List.of()));
    return CapturedRun.into(out, engine, folder, List.of("scan", "."));
  }

  private int exit(Report report, String... options) {
    List<String> words = new ArrayList<>(List.of("scan", "."));
    words.addAll(List.of(options));
    return CapturedRun.of(answering(report), folder, words).exit();
  }

  private CapturedRun run(Engine engine, String... words) {
    return CapturedRun.of(engine, folder, List.of(words));
  }

  private static Engine answering(Report report) {
    return (request, progress) -> ScannedProject.of(report);
  }

  private static Engine failing(Throwable failure) {
    return (request, progress) -> {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    };
  }

  private static Report report(List<Finding> findings, List<Gap> gaps) {
    return new Report(
        findings,
        gaps,
        List.of(),
        new Report.Scope(1, 1, 0, Report.Coverage.of(Libraries.NONE), List.of(), List.of()));
  }

  private static Finding finding(Severity severity) {
    Step step = new Step(new SourcePoint(Path.of("A.java"), 1, 1), "A#a()", "B#b()", "calls B.b");
    Witness witness = new Witness(new Origin("event loop", "it is", List.of()), List.of(step));
    Message message = new Message("it waits", "", 0);
    return new Finding(
        "blocking-call", severity, Certainty.CERTAIN, step, message, Evidence.of(witness));
  }

  /** A stream as the system gives it when its reader is gone. */
  private static final class FailingStream extends OutputStream {

    private final String reason;

    FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int letter) throws IOException {
      throw new IOException(reason);
    }
  }
}
