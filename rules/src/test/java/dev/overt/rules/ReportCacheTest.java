package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.overt.analyzer.cache.CacheFolder;
import dev.overt.analyzer.cache.RecordCodec;
import dev.overt.analyzer.cache.ReportCache;
import dev.overt.analyzer.cache.ScanInputs;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCacheTest {

  private static final String PROGRAM =
      """
      class Job {
        java.util.concurrent.CompletableFuture<Void> run() {
          return java.util.concurrent.CompletableFuture.completedFuture(null);
        }
      }
      """;

  @TempDir private Path folder;
  private Path sources;
  private Path file;
  private ReportCache cache;
  private int scans;

  /** All that a catalog may say. */
  private record Entries(List<Entry> all) {}

  @BeforeEach
  void write() throws IOException {
    sources = Files.createDirectories(folder.resolve("src/main/java"));
    file = Files.writeString(sources.resolve("Job.java"), PROGRAM);
    cache = new ReportCache(new CacheFolder(folder.resolve("cache"), Limits.CACHE_BYTES));
  }

  private ScanInputs inputs(Policy policy, List<Entry> own) {
    Project project = Project.in(List.of(sources), ClassPath.empty());
    return new ScanInputs("1", project, own, List.of(), policy);
  }

  private ScanInputs inputs() {
    return inputs(Policy.STANDARD, List.of());
  }

  private ScannedProject scanned() {
    scans++;
    return ScannedProject.of(Scans.scan(sources));
  }

  @Test
  void aReportStandsForTheNextAsLongAsNothingChanges() throws IOException {
    Report first = cache.of(inputs(), this::scanned).report();
    Report second = cache.of(inputs(), this::scanned).report();
    assertEquals(1, scans);
    assertNotSame(first, second);
    assertEquals(first, second);
    Files.writeString(file, PROGRAM.replace("Job", "Work"));
    cache.of(inputs(), this::scanned);
    assertEquals(2, scans);
  }

  @Test
  void whateverCountsMakesAnotherKey() throws IOException {
    String key = inputs().key();
    assertEquals(key, inputs().key());
    assertNotEquals(key, inputs(Policy.atLeast(Certainty.POSSIBLE), List.of()).key());
    Entry one = Scans.catalog().entries().get(0);
    assertNotEquals(key, inputs(Policy.STANDARD, List.of(one)).key());
    Project project = Project.in(List.of(sources), ClassPath.empty());
    assertNotEquals(key, new ScanInputs("2", project, List.of(), List.of(), Policy.STANDARD).key());
    Project run = project.runningOn(Optional.of(21));
    assertNotEquals(key, new ScanInputs("1", run, List.of(), List.of(), Policy.STANDARD).key());
    Path jar = Files.writeString(folder.resolve("a.jar"), "");
    Project with = Project.in(List.of(sources), new ClassPath(List.of(jar)));
    String before = new ScanInputs("1", with, List.of(), List.of(), Policy.STANDARD).key();
    Files.writeString(jar, "more");
    assertNotEquals(before, new ScanInputs("1", with, List.of(), List.of(), Policy.STANDARD).key());
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    assertNotEquals(key, inputs().key());
    key = inputs().key();
    Path resources = Files.createDirectories(folder.resolve("src/main/resources"));
    Files.writeString(resources.resolve("application.properties"), "a=b");
    assertNotEquals(key, inputs().key());
    key = inputs().key();
    Files.writeString(resources.resolve("Book.hbm.xml"), "<hibernate-mapping/>");
    assertNotEquals(key, inputs().key());
  }

  @Test
  void whatIsNotCompleteIsNotKept() {
    Report report = scanned().report();
    Report lacking =
        new Report(report.findings(), List.of(new Gap("a", "b")), report.rules(), report.scope());
    cache.of(inputs(), () -> ScannedProject.of(lacking));
    assertEquals(report, cache.of(inputs(), this::scanned).report());
    assertEquals(2, scans);
  }

  @Test
  void whatChangesDuringTheScanIsNotKept() throws IOException {
    cache.of(
        inputs(),
        () -> {
          ScannedProject scanned = scanned();
          rewrite(PROGRAM + "\n");
          return scanned;
        });
    rewrite(PROGRAM);
    cache.of(inputs(), this::scanned);
    assertEquals(2, scans);
  }

  private void rewrite(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void reportsAreReadAsTheyWereWritten() throws IOException {
    Path fixtures = Path.of(System.getProperty("overt.fixtures"));
    for (Path each : List.of(fixtures.resolve("bookshop"), fixtures.resolve("persistence"))) {
      Report report = Scans.scan(each);
      assertEquals(report, again(Report.class, report));
    }
  }

  @Test
  void allEntriesOfTheCatalogHaveAForm() throws IOException {
    Entries entries = new Entries(new ArrayList<>(Scans.catalog().entries()));
    assertEquals(entries, again(Entries.class, entries));
  }

  private static <T> T again(Class<T> type, T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordCodec().write(value, type, new DataOutputStream(bytes));
    return new RecordCodec()
        .read(type, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
