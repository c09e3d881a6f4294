package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Marker;
import dev.overt.fixtures.Promise;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line answers agrees with what the fixtures promise of it, and so with the findings. */
final class LineAnswers {

  /** The points that a rule speaks of, and the threads. */
  private static final Map<String, Stopping> RULES =
      Map.of(
          "blocking-call",
          new Stopping(isOf(Action.Kind.Group.DEVICE), LineAnswers::isThread),
          "lazy-load",
          new Stopping(LineAnswers::isSingleLoad, LineAnswers::isThread),
          "blocking-wait",
          new Stopping(isOf(Action.Kind.Group.WAIT), LineAnswers::isThread),
          "broken-promise",
          new Stopping(action -> true, kind -> kind == ThreadKind.PROMISED),
          "yield-in-callback",
          new Stopping(LineAnswers::isYield, LineAnswers::isCallback));

  private LineAnswers() {}

  private record Stopping(Predicate<Action> actions, Predicate<ThreadKind> kinds) {
    Stream<Step> ends(CodeAtLine code) {
      return code.suspensions().stream()
          .filter(Suspension.Hidden.class::isInstance)
          .map(Suspension.Hidden.class::cast)
          .filter(point -> actions.test(point.action()))
          .filter(point -> code.threads().stream().anyMatch(each -> isStopped(each, point)))
          .map(Suspension.Hidden::end);
    }

    private boolean isStopped(Running running, Suspension.Hidden point) {
      ThreadKind kind = running.thread().kind();
      return kinds.test(kind) && point.stops(kind);
    }
  }

  private static Predicate<Action> isOf(Action.Kind.Group group) {
    return action -> action.kind().group() == group;
  }

  private static boolean isSingleLoad(Action action) {
    return action instanceof Action.Loads loads && loads.isSingle();
  }

  private static boolean isYield(Action action) {
    return action instanceof Action.Blocks blocks
        && blocks.effect() != Effect.CONSOLE
        && blocks.effect() != Effect.DISK
        && blocks.effect() != Effect.FILE_STATE;
  }

  private static boolean isCallback(ThreadKind kind) {
    return kind == ThreadKind.HOLDING
        || kind == ThreadKind.COMPARING
        || kind == ThreadKind.INITIALIZING;
  }

  private static boolean isThread(ThreadKind kind) {
    return !kind.mayBlock() && kind.isThread();
  }

  /** Fails with a promised line that answers something else. */
  static void assertPromised(Fixture fixture, Questions questions) {
    Set<Step> told = new HashSet<>();
    for (Promise promise : fixture.promises()) {
      if (promise.marker() instanceof Marker.Expect expect && RULES.containsKey(expect.rule())) {
        Set<Step> ends = stopping(questions, fixture, promise, expect.rule());
        assertFalse(ends.isEmpty(), promise.at() + " stops no thread that must not block");
        told.addAll(ends);
      }
    }
    for (Promise promise : fixture.promises()) {
      if (promise.marker() instanceof Marker.Clean clean && RULES.containsKey(clean.rule())) {
        Set<Step> ends = stopping(questions, fixture, promise, clean.rule());
        // A line may also be clean because another one tells what happens behind it.
        ends.removeAll(told);
        assertEquals(Set.of(), ends, promise.at() + " stops a thread that must not block");
      }
    }
  }

  /** The calls at which a thread that must not block waits for what the rule speaks of. */
  private static Set<Step> stopping(
      Questions questions, Fixture fixture, Promise promise, String rule) {
    Path file = fixture.folder().resolve(promise.at().file()).normalize();
    LineAnswer answer =
        questions
            .lines(file)
            .flatMap(lines -> lines.line(promise.at().line()))
            .map(picked -> questions.why(picked, List.of(Certainty.LIKELY)))
            .orElseThrow(() -> new AssertionError("no code at " + promise.at()));
    return answer.code().stream()
        .flatMap(RULES.get(rule)::ends)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
