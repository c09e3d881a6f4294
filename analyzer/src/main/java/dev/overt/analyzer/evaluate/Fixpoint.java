package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.body.BodyEvaluator;
import dev.overt.analyzer.evaluate.body.SourceCalls;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.EvaluationInput;
import dev.overt.analyzer.evaluate.state.FieldValues;
import dev.overt.analyzer.evaluate.value.Summary;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The fixpoint over all bodies: evaluates each until what is known of methods and fields no longer
 * changes.
 *
 * <p>Constructors and initializers come first, since they write most fields. A callee is evaluated
 * when its first caller asks, so that summaries rise from the callees to the callers; inside a
 * circle of callers they rise from {@link Summary#EMPTY}. Bodies that nobody asks for run side by
 * side. Callers in a circle, and readers of fields that were written later, are evaluated again.
 * Bodies are taken in the order of their methods' names, so neither the order of files nor that of
 * threads has a say. After {@value #WIDENING} rounds a result or field that changes is widened to
 * anything, and what else a summary says only grows, up to a finite height; so the rounds end.
 */
final class Fixpoint {

  /** From this round on what changes is widened. */
  private static final int WIDENING = 9;

  private final EvaluationInput input;
  private final FieldValues fields = new FieldValues();
  private final Map<MethodId, BodyResult> bodies = new LinkedHashMap<>();
  private final Map<String, List<BodyResult>> readers = new HashMap<>();
  private final List<BodyResult> changed = new ArrayList<>();
  private int runs;
  private int rounds;
  private boolean isWidening;

  Fixpoint(Program program, Knowledge knowledge, List<Domain> domains) {
    this.input =
        new EvaluationInput(
            program, knowledge, this::summary, fields.values(), SourceCalls.METHODS, domains);
    Map<MethodId, Body> sorted = new TreeMap<>();
    program.bodies().forEach(body -> sorted.putIfAbsent(body.method().id(), body));
    sorted.forEach((method, body) -> bodies.put(method, new BodyResult(body, bodies.size())));
  }

  /** What a run of a body gave. */
  private record Result(BodyGraph trace, Summary summary) {
    static Result of(Body body, EvaluationInput input) {
      BodyEvaluator evaluator = new BodyEvaluator(body, input);
      return new Result(evaluator.trace(), evaluator.summary());
    }
  }

  /** Evaluates until nothing changes. */
  void settle() {
    Map<Boolean, List<BodyResult>> parts =
        bodies.values().stream().collect(Collectors.partitioningBy(BodyResult::isInitial));
    evaluate(parts.get(true));
    fields.settle(isWidening);
    evaluate(parts.get(false));
    Collection<BodyResult> stale = stale();
    for (rounds = 1; !stale.isEmpty(); rounds++) {
      isWidening = rounds >= WIDENING;
      evaluate(stale);
      stale = stale();
    }
  }

  /** What the last run of a body wrote down. */
  BodyGraph graph(MethodId method) {
    return bodies.get(method).trace();
  }

  /** How many rounds it took. */
  int rounds() {
    return rounds;
  }

  /** The bodies that asked for something that has changed since the last time, in order. */
  private Collection<BodyResult> stale() {
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
      if (input.knowledge().isFollowed(each.body().method())) {
        each.await();
        asked.add(each);
      } else {
        alone.add(each);
      }
    }
    asked.stream().filter(BodyResult::isWaiting).forEach(this::run);
    evaluateSideBySide(alone);
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
    keep(body, Result.of(body.body(), input));
  }

  private void evaluateSideBySide(List<BodyResult> all) {
    Result[] made = new Result[all.size()];
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        () -> {
          for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
            made[i] = Result.of(all.get(i).body(), input);
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
    fields.write(body.body().method().id(), body.fieldsWritten(), trace.fieldsWritten());
    trace.close();
    if (body.keep(trace, now.summary(), isWidening)) {
      changed.add(body);
    }
  }
}
