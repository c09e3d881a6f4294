package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Evaluates all bodies until what is known of methods and fields no longer changes.
 *
 * <p>A callee is evaluated when its first caller asks, so that most summaries are right at once;
 * callers in a circle, and readers of fields that were written later, are evaluated again.
 */
public final class Evaluation {

  /** A body that still changes after so many runs stays as it is. */
  private static final int MOST_RUNS = 5;

  private final Program program;
  private final Surroundings surroundings;
  private final Map<String, Value> fields = new HashMap<>();
  private final Map<MethodId, Result> results = new LinkedHashMap<>();
  private final Map<MethodId, Integer> runs = new HashMap<>();
  private final Set<MethodId> running = new HashSet<>();

  private Evaluation(Program program, Catalog catalog) {
    this.program = program;
    this.surroundings =
        new Surroundings(
            program, new Knowledge(program, catalog), new Dispatch(program), this::summary, fields);
  }

  private record Result(Trace trace, Summary summary) {}

  /** The execution graph of the program under the catalog. */
  public static ExecutionGraph of(Program program, Catalog catalog) {
    return new Evaluation(program, catalog).graph();
  }

  private ExecutionGraph graph() {
    program.bodies().forEach(body -> summary(body.method().id()));
    Set<String> changed = keepFields();
    Set<MethodId> stale = stale(changed, Set.of());
    while (!stale.isEmpty()) {
      Set<MethodId> moved = new HashSet<>();
      for (Body body : program.bodies()) {
        MethodId method = body.method().id();
        if (stale.contains(method) && runs.get(method) < MOST_RUNS) {
          Summary before = results.get(method).summary();
          run(body);
          if (!before.equals(results.get(method).summary())) {
            moved.add(method);
          }
        }
      }
      stale = stale(keepFields(), moved);
    }
    List<Trace> traces = results.values().stream().map(Result::trace).toList();
    return new ExecutionGraph(
        traces.stream().flatMap(trace -> trace.edges().stream()).toList(),
        traces.stream().flatMap(trace -> trace.roots().stream()).toList(),
        traces.stream().flatMap(trace -> trace.sinks().stream()).toList());
  }

  private Summary summary(MethodId method) {
    Result known = results.get(method);
    if (known != null) {
      return known.summary();
    }
    if (!running.contains(method)) {
      program.body(method).ifPresent(this::run);
    }
    return Objects.requireNonNullElse(results.get(method), new Result(new Trace(), Summary.EMPTY))
        .summary();
  }

  private void run(Body body) {
    MethodId method = body.method().id();
    running.add(method);
    runs.merge(method, 1, Integer::sum);
    BodyEvaluator evaluator = new BodyEvaluator(body, surroundings);
    results.put(method, new Result(evaluator.trace(), evaluator.summary()));
    running.remove(method);
  }

  /** Joins what all bodies wrote to fields; the answer is which fields changed. */
  private Set<String> keepFields() {
    Map<String, Value> written = new HashMap<>();
    for (Result result : results.values()) {
      result
          .trace()
          .fieldsWritten()
          .forEach((field, value) -> written.merge(field, value.closed(), Value::or));
    }
    Set<String> changed = new HashSet<>();
    written.forEach(
        (field, value) -> {
          if (!value.equals(fields.getOrDefault(field, Value.UNKNOWN))) {
            fields.put(field, value);
            changed.add(field);
          }
        });
    return changed;
  }

  /** The bodies that asked for something that has changed since. */
  private Set<MethodId> stale(Set<String> changedFields, Set<MethodId> changedMethods) {
    Set<MethodId> stale = new HashSet<>();
    results.forEach(
        (method, result) -> {
          if (result.trace().fieldsRead().stream().anyMatch(changedFields::contains)
              || result.trace().callees().stream().anyMatch(changedMethods::contains)) {
            stale.add(method);
          }
        });
    stale.removeIf(method -> runs.get(method) >= MOST_RUNS);
    return stale;
  }
}
