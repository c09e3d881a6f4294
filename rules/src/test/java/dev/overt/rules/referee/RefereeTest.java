package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.InputDigest;
import dev.overt.fixtures.RecordedRuns;
import dev.overt.rules.Scans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * Runs every fixture that uses Reactor, completable futures, executors or parallel streams: the
 * kind of thread that Overt states for a line is the one that ran it, and where BlockHound reports,
 * Overt reports.
 */
@Tag("referee")
class RefereeTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"), "fixtures");

  private static final Path RUNS = Path.of(System.getProperty("overt.fixtures"), "runs");

  /** What drives and observes the programs. */
  private static final Path REFEREE =
      Path.of(
          System.getProperty("overt.fixtures"), "../rules/src/test/java/dev/overt/rules/referee");

  /** What a program speaks of that runs code elsewhere, without a server of its own. */
  private static final Pattern ASYNCHRONOUS =
      Pattern.compile(
          "import reactor\\.core|CompletableFuture|CompletionStage|ExecutorService|ForkJoinPool"
              + "|\\.Timer;|new Thread\\(|\\.parallel(Stream)?\\(\\)");

  private static final int EVENT_LOOPS = 2;

  private final AtomicInteger loops = new AtomicInteger();
  private final ExecutorService eventLoop =
      Executors.newFixedThreadPool(
          EVENT_LOOPS, task -> new ObservedThread.EventLoop(task, loops.incrementAndGet()));
  private final ExecutorService referee =
      Executors.newSingleThreadExecutor(ObservedThread::referee);
  private final Compiled compiled = new Compiled();
  private final InputDigest shared = sharedInputs();
  private final List<String> table = new ArrayList<>();
  private final List<String> deviations = new ArrayList<>();
  private int driven;
  private int rows;

  @TempDir private Path folder;

  @Test
  void overtStatesWhatIsSeen() throws Exception {
    RecordedRuns runs = RecordedRuns.in(RUNS.resolve("threads.txt"));
    Hound.release();
    DisposableServer server =
        HttpServer.create()
            .port(0)
            .handle((request, response) -> response.sendString(Mono.just("1")))
            .bindNow();
    try {
      List<Fixture> fixtures = fixtures();
      List<Fixture> changed = new ArrayList<>();
      for (Fixture fixture : fixtures) {
        if (!runs.isRecorded(fixture.name(), inputs(fixture))) {
          changed.add(fixture);
        }
      }
      if (!changed.isEmpty()) {
        compiled.compile(changed, folder);
      }
      for (Fixture fixture : fixtures) {
        compare(fixture, runs.of(fixture.name(), inputs(fixture), () -> run(fixture, server)));
      }
    } finally {
      System.out.println(runs.close());
      server.disposeNow();
      eventLoop.shutdownNow();
      referee.shutdownNow();
    }
    System.out.println(String.join("\n", table));
    System.out.printf("%d fixtures driven, %d lines compared%n", driven, rows);
    assertEquals(List.of(), deviations);
    assertTrue(driven > 50 && rows > 100, "only %d fixtures ran".formatted(driven));
  }

  private static List<Fixture> fixtures() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    for (Fixture fixture : Fixture.under(ROOT)) {
      if (isAsynchronous(fixture) && !isConfigured(fixture)) {
        fixtures.add(fixture);
      }
    }
    return fixtures;
  }

  /** What settings make of a server, the referee does not: its handlers run on an event loop. */
  private static boolean isConfigured(Fixture fixture) throws IOException {
    try (Stream<Path> files = Files.walk(fixture.folder())) {
      return files.anyMatch(
          file -> !file.toString().endsWith(".java") && Files.isRegularFile(file));
    }
  }

  private static boolean isAsynchronous(Fixture fixture) throws IOException {
    for (Path file : fixture.files()) {
      String text = Files.readString(file);
      if (ASYNCHRONOUS.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private static InputDigest sharedInputs() {
    try {
      return InputDigest.EMPTY
          .withLibraries(System.getProperty("java.class.path"))
          .withFolders(List.of(REFEREE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputDigest inputs(Fixture fixture) throws IOException {
    return shared.withFolders(List.of(fixture.folder()));
  }

  /** What is seen while a fixture runs. */
  private List<String> run(Fixture fixture, DisposableServer server) throws Exception {
    List<Class<?>> loaded = compiled.classes(fixture, folder.resolve(fixture.name()));
    Observations.begin(fixture.name());
    Beans beans = new Beans(loaded, server);
    List<String> left = new Driver(loaded, beans, eventLoop, referee).drive();
    beans.close();
    return Observed.now(left).words();
  }

  private void compare(Fixture fixture, List<String> seen) {
    table.add(fixture.name());
    Observed observed = Observed.of(seen);
    observed.left().forEach(each -> table.add("  not driven: " + each));
    Agreement agreement = Agreement.of(fixture, Stated.of(fixture, Scans.classPath()), observed);
    table.addAll(agreement.table());
    deviations.addAll(agreement.deviations());
    rows += agreement.rows().size();
    driven += agreement.rows().isEmpty() ? 0 : 1;
  }
}
