package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.EvaluationCache.PastRun;
import dev.overt.analyzer.evaluate.body.BodyEvaluator;
import dev.overt.analyzer.evaluate.body.SourceCalls;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.TestCode;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.EvaluationInput;
import dev.overt.analyzer.evaluate.state.FieldValues;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The fixpoint over all bodies: evaluates each until what is known of methods and fields no longer
 * changes.
 *
 * <p>Constructors and initializers come first, since they write most fields. A callee is evaluated
 * when its first caller asks, so that summaries rise from the callees to the callers; inside a
 * circle of callers they rise from {@link Summary#EMPTY}. Bodies that nobody asks for run side by
 * side.
 *
 * <p>Then rounds follow, until no field changes. A round takes the strongly connected components of
 * the call graph from the callees upward, and settles each before the next: the bodies of a
 * component that were told otherwise are evaluated again until its summaries stay as they are. So a
 * change rises through any number of callers in one round.
 *
 * <p>Bodies are taken in the order of their methods' names, so neither the order of files nor that
 * of threads has a say. A component that is evaluated for the {@value #WIDENING}th time, and all in
 * the {@value #WIDENING}th round, is widened: a result or field that changes becomes anything, and
 * what else a summary says only grows, up to a finite height; so both end.
 */
final class Fixpoint {

  /** From this round on, and this turn of a component, what changes is widened. */
  private static final int WIDENING = 9;

  private final EvaluationInput input;
  private final EvaluationCache cache;
  private final FieldValues fields = new FieldValues();
  private final Map<MethodId, BodyResult> bodies = new LinkedHashMap<>();
  private final Map<String, List<BodyResult>> readers = new HashMap<>();
  private final List<BodyResult> changed = new ArrayList<>();
  private final Set<Gap> failures = ConcurrentHashMap.newKeySet();
  private int runs;
  private int rounds;
  private int height;
  private boolean isWidening;

  Fixpoint(Program program, Knowledge knowledge, List<Domain> domains, EvaluationCache cache) {
    this.cache = cache;
    this.input =
        new EvaluationInput(
            program, knowledge, this::summary, fields.values(), SourceCalls.METHODS, domains);
    Map<MethodId, Body> sorted = new TreeMap<>();
    program.bodies().forEach(body -> sorted.putIfAbsent(body.method().id(), body));
    sorted.forEach((method, body) -> bodies.put(method, new BodyResult(body, bodies.size())));
  }

  /** What a run of a body gave. */
  private record Result(BodyGraph trace, Summary summary, boolean isFailed) {}

  /** What a run of a body gives: a run now, or an earlier one that was told the same. */
  private Result result(BodyResult each) {
    return cache.isKeeping() ? pastOrNew(each.body()) : run(each.body());
  }

  private Result pastOrNew(Body body) {
    MethodId method = body.method().id();
    for (PastRun past : cache.runs(body)) {
      if (isToldAgain(past)) {
        cache.keep(method, past);
        return new Result(past.graph(), past.summary(), false);
      }
    }
    Result now = run(body);
    if (!now.isFailed()) {
      cache.keep(method, past(body, now));
    }
    return now;
  }

  /**
   * Whether a body would be told what it was told before. It asks in the same order as the body, as
   * far as the answers are the same, and then no further: so does the body.
   */
  private boolean isToldAgain(PastRun past) {
    return past.fields().entrySet().stream()
            .allMatch(each -> field(each.getKey()).equals(each.getValue()))
        && past.summaries().entrySet().stream()
            .allMatch(each -> summary(each.getKey()).equals(each.getValue()));
  }

  private PastRun past(Body body, Result now) {
    Map<MethodId, Summary> summaries = new LinkedHashMap<>();
    for (MethodId callee : now.trace().callees()) {
      BodyResult asked = bodies.get(callee);
      summaries.put(callee, asked == null ? Summary.EMPTY : asked.lastTold());
    }
    Map<String, Value> read = new LinkedHashMap<>();
    now.trace().fieldsRead().forEach(field -> read.put(field, field(field)));
    return new PastRun(body.unit(), summaries, read, now.trace(), now.summary());
  }

  /** Runs a body; a failure in one costs that one. */
  private Result run(Body body) {
    try {
      BodyEvaluator evaluator = new BodyEvaluator(body, input);
      return new Result(evaluator.trace(), evaluator.summary(), false);
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      String part = "the code of " + body.method().id().shortName();
      failures.add(Gap.of(body.unit().file().toString(), part, failure));
      return new Result(new BodyGraph(), Summary.OPEN, true);
    }
  }

  /** What of the bodies could not be evaluated. */
  Collection<Gap> failures() {
    return failures;
  }

  /** Evaluates until nothing changes. */
  void settle() {
    Map<Boolean, List<BodyResult>> parts =
        bodies.values().stream().collect(Collectors.partitioningBy(BodyResult::isInitial));
    evaluate(parts.get(true));
    fields.settle(isWidening);
    evaluate(parts.get(false));
    Set<BodyResult> stale = stale();
    for (rounds = 1; !stale.isEmpty(); rounds++) {
      rise(stale);
      isWidening = rounds >= WIDENING;
      stale.removeIf(body -> !body.isWaiting());
      stale.addAll(stale());
    }
  }

  /**
   * Evaluates bodies again, and then those that ask for what changes by that: component by
   * component, callees first.
   */
  private void rise(Set<BodyResult> stale) {
    stale.stream().filter(this::isFollowed).forEach(BodyResult::await);
    for (List<BodyResult> component : CallComponents.above(stale)) {
      settle(component, stale);
    }
    evaluateSideBySide(stale.stream().filter(body -> !isFollowed(body)).toList());
  }

  /** Evaluates one component until none of its bodies was told otherwise. */
  private void settle(List<BodyResult> component, Set<BodyResult> stale) {
    List<BodyResult> due = waiting(component);
    for (int turn = 1; !due.isEmpty(); turn++) {
      height = Math.max(height, turn);
      isWidening = rounds >= WIDENING || turn >= WIDENING;
      due.stream().filter(BodyResult::isWaiting).forEach(this::run);
      for (BodyResult body : changed) {
        body.callers().stream().filter(this::isFollowed).forEach(BodyResult::await);
        stale.addAll(body.callers());
      }
      changed.clear();
      due = waiting(component);
    }
  }

  private static List<BodyResult> waiting(List<BodyResult> component) {
    return component.stream().filter(BodyResult::isWaiting).toList();
  }

  /** What the last run of a body wrote down. */
  BodyGraph graph(MethodId method) {
    return bodies.get(method).trace();
  }

  /** What callers know of a method. */
  Summary known(MethodId method) {
    BodyResult body = bodies.get(method);
    return body == null ? Summary.EMPTY : body.told();
  }

  /** What a field, or a local that classes capture, may be. */
  Value field(String key) {
    return fields.values().getOrDefault(key, Value.UNKNOWN);
  }

  /** How many rounds it took. */
  int rounds() {
    return rounds;
  }

  /** How often a component was evaluated in one round, at most. */
  int height() {
    return height;
  }

  /** The bodies that asked for something that has changed since the last time, in order. */
  private Set<BodyResult> stale() {
    Set<BodyResult> stale = new TreeSet<>(BodyResult.ORDER);
    changed.forEach(body -> stale.addAll(body.callers()));
    fields
        .settle(isWidening)
        .forEach(field -> stale.addAll(readers.getOrDefault(field, List.of())));
    changed.clear();
    return stale;
  }

  private void evaluate(Collection<BodyResult> all) {
    List<BodyResult> alone = new ArrayList<>();
    List<BodyResult> asked = new ArrayList<>();
    for (BodyResult each : all) {
      if (isFollowed(each)) {
        each.await();
        asked.add(each);
      } else {
        alone.add(each);
      }
    }
    asked.stream().filter(BodyResult::isWaiting).forEach(this::run);
    evaluateSideBySide(alone);
  }

  /** Whether callers ask for what it does with what they pass, or returns. */
  private boolean isFollowed(BodyResult body) {
    return input.knowledge().isFollowed(body.body().method());
  }

  /**
   * What is known of a method; what waits to be evaluated is evaluated first. Who asks too early is
   * evaluated again.
   */
  private Summary summary(MethodId method) {
    BodyResult body = bodies.get(method);
    if (body == null) {
      return Summary.EMPTY;
    }
    if (body.isWaiting()) {
      run(body);
    }
    return body.told();
  }

  private void run(BodyResult body) {
    body.begin();
    keep(body, result(body));
  }

  private void evaluateSideBySide(List<BodyResult> all) {
    Result[] made = new Result[all.size()];
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        () -> {
          for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
            made[i] = result(all.get(i));
          }
        });
    for (int i = 0; i < made.length; i++) {
      keep(all.get(i), made[i]);
    }
  }

  /** How many bodies were run, each as often as it was. */
  int runs() {
    return runs;
  }

  private void keep(BodyResult body, Result now) {
    runs++;
    BodyGraph trace = now.trace();
    for (MethodId callee : trace.callees()) {
      BodyResult asked = bodies.get(callee);
      if (asked != null) {
        asked.askedBy(body);
      }
    }
    for (String field : trace.fieldsRead()) {
      readers.computeIfAbsent(field, missing -> new ArrayList<>(2)).add(body);
    }
    // What tests put into a field the program does not have there.
    boolean hasFields = !trace.fieldsWritten().isEmpty() || !body.fieldsWritten().isEmpty();
    if (hasFields && !TestCode.isIn(body.body().method())) {
      fields.write(body.body().method().id(), body.fieldsWritten(), trace.fieldsWritten());
    }
    trace.close();
    if (body.keep(trace, now.summary(), isWidening)) {
      changed.add(body);
    }
  }
}
