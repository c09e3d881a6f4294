package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.InputDigest;
import dev.overt.fixtures.RecordedRuns;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Hooks;

/**
 * Runs the fixtures of missing awaits: work that is reported is seen to be lost, other work is seen
 * to be taken. What a promise means that nobody can see in one run is left out: a hook, a value
 * that is handed to whoever will take it.
 */
@Tag("referee")
class MissingAwaitsTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"), "fixtures");

  private static final Path RUNS = Path.of(System.getProperty("overt.fixtures"), "runs");

  /** What drives and observes the programs. */
  private static final Path REFEREE =
      Path.of(
          System.getProperty("overt.fixtures"), "../rules/src/test/java/dev/overt/rules/referee");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "a hook|no chain|whoever|nobody calls|who reads|its tasks|killed|looked at|same value");

  /** Long enough, in milliseconds, for what goes on beside a method. */
  private static final long PAUSE = 500;

  private final List<String> table = new ArrayList<>();
  private final List<String> deviations = new ArrayList<>();
  private RecordedRuns runs;
  private int compared;

  @TempDir private Path folder;

  /** What is looked for. */
  private interface Trial {
    /** Whether a run of a method has lost anything; absent if it does nothing that can be seen. */
    Optional<Boolean> isLost(Class<?> type, String method) throws Exception;
  }

  @Test
  void whatIsReportedIsLost() throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool();
    runs = RecordedRuns.in(RUNS.resolve("awaits.txt"));
    try {
      drive("nested-async/reactor", (type, method) -> isUntaken(type, method, executor));
      drive("nested-async/futures", (type, method) -> isUntaken(type, method, executor));
      drive("detached-subscribe/reactor", (type, method) -> isUnseen(type, method, executor));
      drive("scope-ends-early/resources", (type, method) -> isOver(type, method, executor));
      drive("lost-promise/futures", (type, method) -> isPending(type, method, executor));
    } finally {
      System.out.println(runs.close());
      executor.shutdownNow();
    }
    System.out.println(String.join("\n", table));
    System.out.printf("%d methods compared%n", compared);
    assertEquals(List.of(), deviations);
    assertTrue(compared > 40, "only %d methods ran".formatted(compared));
  }

  private void drive(String name, Trial trial) throws Exception {
    Fixture fixture = Fixture.in(ROOT.resolve(name));
    String rule = name.substring(0, name.indexOf('/'));
    InputDigest inputs =
        InputDigest.EMPTY
            .withLibraries(System.getProperty("java.class.path"))
            .withFolders(List.of(REFEREE, fixture.folder()))
            .with(Files.readString(REFEREE.resolve("MissingAwaitsTest.java")));
    List<String> lost = runs.of(name, inputs, () -> lost(fixture, rule, trial));
    for (AwaitScenario scenario : AwaitScenario.of(fixture, rule)) {
      if (lost.contains(words(scenario, true)) || lost.contains(words(scenario, false))) {
        compare(name, scenario, lost.contains(words(scenario, true)));
      }
    }
  }

  /** For each method of a fixture that can be judged, whether it lost anything. */
  private List<String> lost(Fixture fixture, String rule, Trial trial) throws Exception {
    String name = fixture.name();
    List<Class<?>> classes = new Compiled().untold(name, fixture.files(), folder.resolve(name));
    List<String> lost = new ArrayList<>();
    for (AwaitScenario scenario : AwaitScenario.of(fixture, rule)) {
      Class<?> type =
          classes.stream()
              .filter(each -> each.getSimpleName().equals(scenario.file()))
              .findFirst()
              .orElseThrow();
      if (!UNSEEN.matcher(scenario.reasons()).find() && !isHelper(type, scenario.method())) {
        trial
            .isLost(type, scenario.method())
            .ifPresent(isLost -> lost.add(words(scenario, isLost)));
      }
    }
    return lost;
  }

  private static String words(AwaitScenario scenario, boolean isLost) {
    return "%s.%s %s".formatted(scenario.file(), scenario.method(), isLost ? "lost" : "taken");
  }

  /** What a private method loses, its callers are seen to lose. */
  private static boolean isHelper(Class<?> type, String method) {
    return List.of(type.getDeclaredMethods()).stream()
        .anyMatch(each -> each.getName().equals(method) && Modifier.isPrivate(each.getModifiers()));
  }

  private void compare(String name, AwaitScenario scenario, boolean isLost) {
    String row =
        "%-28s %-12s %-16s %-8s %s"
            .formatted(
                name,
                scenario.file(),
                scenario.method(),
                isLost ? "lost" : "taken",
                scenario.isGuilty() ? "reported" : "silent");
    table.add(row);
    compared++;
    if (isLost != scenario.isGuilty()) {
      deviations.add(row);
    }
  }

  /** Whether a result of an operation is asked for by nobody, when all is awaited. */
  private static Optional<Boolean> isUntaken(Class<?> type, String method, ExecutorService executor)
      throws Exception {
    AwaitStage stage = new AwaitStage(executor, "", type);
    AwaitStage.isDone(stage.run(type, method));
    Thread.sleep(PAUSE);
    return Optional.of(stage.operations().stream().anyMatch(each -> !each.isTaken()));
  }

  /** Whether an operation fails of which only the library is told. */
  private static Optional<Boolean> isUnseen(Class<?> type, String method, ExecutorService executor)
      throws Exception {
    AtomicBoolean isDropped = new AtomicBoolean();
    Hooks.onErrorDropped(e -> isDropped.set(true));
    try {
      AwaitStage stage = new AwaitStage(executor, "save", type);
      AwaitStage.isDone(stage.run(type, method));
      Thread.sleep(PAUSE);
      return Optional.of(isDropped.get());
    } finally {
      Hooks.resetOnErrorDropped();
    }
  }

  /** Whether the result is there in no run, or only if all goes well. */
  private static Optional<Boolean> isPending(Class<?> type, String method, ExecutorService executor)
      throws Exception {
    for (String failing : List.of("", "find")) {
      AwaitStage stage = new AwaitStage(executor, failing, type);
      if (!AwaitStage.isDone(stage.run(type, method))) {
        return Optional.of(true);
      }
    }
    return Optional.of(false);
  }

  /** Whether an operation is used, or begun, when what it needs is over. */
  private static Optional<Boolean> isOver(Class<?> type, String method, ExecutorService executor)
      throws Exception {
    Class<?> resource = Class.forName(type.getPackageName() + ".Book", true, type.getClassLoader());
    AwaitStage stage = new AwaitStage(executor, "", resource);
    AwaitStage.isDone(stage.run(type, method));
    Thread.sleep(PAUSE);
    return stage.operations().isEmpty()
        ? Optional.empty()
        : Optional.of(stage.operations().stream().anyMatch(AwaitStage.Operation::isUsedAfterEnd));
  }
}
