package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

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
  private final Map<MethodId, Result> results = new ConcurrentHashMap<>();
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
    evaluateAll();
    Set<MethodId> stale = stale(keepFields(), Set.of());
    while (!stale.isEmpty()) {
      stale = stale(keepFields(), again(stale));
    }
    return joined();
  }

  /**
   * Methods that callers ask for one by one, as they ask; the others, whom nobody asks, side by
   * side.
   */
  private void evaluateAll() {
    List<Body> unasked = new ArrayList<>();
    for (Body body : program.bodies()) {
      if (isFollowed(body.method())) {
        summary(body.method().id());
      } else {
        unasked.add(body);
      }
    }
    Queue<Body> waiting = new ConcurrentLinkedQueue<>(unasked);
    Workers.run(
        () -> {
          for (Body body = waiting.poll(); body != null; body = waiting.poll()) {
            evaluate(body);
          }
        });
  }

  private boolean isFollowed(MethodSymbol method) {
    return surroundings.knowledge().isFollowed(method);
  }

  /** Evaluates stale bodies once more; the answer is whose summary has changed. */
  private Set<MethodId> again(Set<MethodId> stale) {
    Set<MethodId> changed = new HashSet<>();
    for (Body body : program.bodies()) {
      MethodId method = body.method().id();
      if (stale.contains(method)) {
        Summary before = results.get(method).summary();
        run(body);
        if (!before.equals(results.get(method).summary())) {
          changed.add(method);
        }
      }
    }
    return changed;
  }

  private ExecutionGraph joined() {
    List<Edge> edges = new ArrayList<>();
    List<Root> roots = new ArrayList<>();
    List<Sink> sinks = new ArrayList<>();
    for (Body body : program.bodies()) {
      Trace trace = results.get(body.method().id()).trace();
      edges.addAll(trace.edges());
      roots.addAll(trace.roots());
      sinks.addAll(trace.sinks());
    }
    return new ExecutionGraph(edges, roots, sinks);
  }

  private Summary summary(MethodId method) {
    Result known = results.get(method);
    if (known != null) {
      return known.summary();
    }
    if (running.contains(method)) {
      return Summary.EMPTY;
    }
    Optional<Body> body = program.body(method).filter(found -> isFollowed(found.method()));
    body.ifPresent(this::run);
    return body.isPresent() ? results.get(method).summary() : Summary.EMPTY;
  }

  private void run(Body body) {
    MethodId method = body.method().id();
    running.add(method);
    runs.merge(method, 1, Integer::sum);
    evaluate(body);
    running.remove(method);
  }

  private void evaluate(Body body) {
    BodyEvaluator evaluator = new BodyEvaluator(body, surroundings);
    results.put(body.method().id(), new Result(evaluator.trace(), evaluator.summary()));
  }

  /** Joins what all bodies wrote to fields; the answer is which fields changed. */
  private Set<String> keepFields() {
    Map<String, Value> written = new HashMap<>();
    for (Body body : program.bodies()) {
      results
          .get(body.method().id())
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
    stale.removeIf(method -> runs.getOrDefault(method, 0) >= MOST_RUNS);
    return stale;
  }
}
