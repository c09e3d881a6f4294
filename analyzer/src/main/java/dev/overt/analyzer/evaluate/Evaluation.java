package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Evaluates all bodies until what is known of methods and fields no longer changes.
 *
 * <p>Constructors and initializers come first, since they write most fields. A callee is evaluated
 * when its first caller asks, so that most summaries are right at once; bodies that nobody asks for
 * run side by side. Callers in a circle, and readers of fields that were written later, are
 * evaluated again.
 */
public final class Evaluation {

  /** What still changes after so many rounds stays as it is. */
  private static final int MOST_ROUNDS = 10;

  private final Program program;
  private final Surroundings surroundings;
  private final FieldValues fields = new FieldValues();
  private final Dependents dependents = new Dependents();
  private final Map<MethodId, Result> results = new HashMap<>();
  private final Map<MethodId, Body> waiting = new HashMap<>();
  private final Set<MethodId> running = new HashSet<>();
  private final Set<MethodId> askedWithin = new HashSet<>();
  private final Set<MethodId> askedEarly = ConcurrentHashMap.newKeySet();
  private final Set<MethodId> changed = ConcurrentHashMap.newKeySet();

  private Evaluation(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    this.program = program;
    this.surroundings =
        new Surroundings(
            program,
            new Knowledge(program, catalog, settings, model),
            new Dispatch(program),
            this::summary,
            fields.values());
  }

  /** What the last run of a body gave. */
  private record Result(Trace trace, Summary summary) {
    static Result of(Body body, Surroundings surroundings) {
      BodyEvaluator evaluator = new BodyEvaluator(body, surroundings);
      return new Result(evaluator.trace(), evaluator.summary());
    }
  }

  /** The execution graph of the program under the catalog, in applications so set. */
  public static ExecutionGraph of(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    return new Evaluation(program, catalog, settings, model).graph();
  }

  private ExecutionGraph graph() {
    Map<Boolean, List<Body>> bodies =
        program.bodies().stream().collect(Collectors.partitioningBy(Evaluation::isInitial));
    evaluate(bodies.get(true));
    fields.settle();
    evaluate(bodies.get(false));
    List<Body> stale = stale();
    for (int round = 1; round < MOST_ROUNDS && !stale.isEmpty(); round++) {
      evaluate(stale);
      stale = stale();
    }
    return joined();
  }

  /** The bodies that asked for something that has changed since the last time. */
  private List<Body> stale() {
    Set<MethodId> stale = dependents.of(changed, fields.settle());
    changed.clear();
    return program.bodies().stream().filter(body -> stale.contains(id(body))).toList();
  }

  private static MethodId id(Body body) {
    return body.method().id();
  }

  private static boolean isInitial(Body body) {
    MethodId method = id(body);
    return method.isConstructor()
        || method.name().equals(MethodId.STATIC_INITIALIZER)
        || method.name().equals(Body.INSTANCE_INITIALIZER);
  }

  private void evaluate(List<Body> bodies) {
    Map<Boolean, List<Body>> parts =
        bodies.stream()
            .collect(
                Collectors.partitioningBy(
                    body -> surroundings.knowledge().isFollowed(body.method())));
    parts.get(true).forEach(body -> waiting.put(id(body), body));
    parts.get(true).forEach(body -> summary(id(body)));
    evaluateSideBySide(parts.get(false));
  }

  /**
   * What is known of a method; what waits to be evaluated is evaluated first. Who asks too early is
   * evaluated again.
   */
  private Summary summary(MethodId method) {
    Body body = waiting.remove(method);
    if (body != null) {
      running.add(method);
      keep(body, Result.of(body, surroundings));
      running.remove(method);
    } else if (running.contains(method)) {
      askedWithin.add(method);
    } else if (!results.containsKey(method) && program.body(method).isPresent()) {
      askedEarly.add(method);
      return Summary.OPEN;
    }
    Result result = results.get(method);
    return result == null ? Summary.EMPTY : result.summary();
  }

  private void evaluateSideBySide(List<Body> bodies) {
    Result[] made = new Result[bodies.size()];
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        () -> {
          for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
            made[i] = Result.of(bodies.get(i), surroundings);
          }
        });
    for (int i = 0; i < made.length; i++) {
      keep(bodies.get(i), made[i]);
    }
  }

  private void keep(Body body, Result result) {
    Result before = results.put(id(body), result);
    if (isNews(id(body), before, result.summary())) {
      changed.add(id(body));
    }
    dependents.add(id(body), result.trace());
    fields.write(
        id(body),
        before == null ? Set.of() : before.trace().fieldsWritten().keySet(),
        result.trace().fieldsWritten());
  }

  /** Whether anybody who asked for a method was told otherwise. */
  private boolean isNews(MethodId method, Result before, Summary now) {
    if (before != null) {
      return !before.summary().equals(now);
    }
    return askedEarly.contains(method) && !Summary.OPEN.equals(now)
        || askedWithin.contains(method) && !Summary.EMPTY.equals(now);
  }

  private ExecutionGraph joined() {
    List<Edge> edges = new ArrayList<>();
    List<Root> roots = new ArrayList<>();
    List<Sink> sinks = new ArrayList<>();
    List<Continuation> continuations = new ArrayList<>();
    List<Sink> marks = new ArrayList<>();
    List<Hosting.Host> hosts = new ArrayList<>();
    List<Touches.Touch> touches = new ArrayList<>();
    List<Templates.OnThis> onThis = new ArrayList<>();
    List<Templates.Inherited> inherited = new ArrayList<>();
    for (Body body : program.bodies()) {
      Trace trace = results.get(id(body)).trace();
      edges.addAll(trace.edges());
      roots.addAll(trace.roots());
      sinks.addAll(trace.sinks());
      continuations.addAll(trace.continuations());
      marks.addAll(trace.marks());
      hosts.addAll(trace.hosts());
      touches.addAll(trace.touches());
      onThis.addAll(trace.onThis());
      inherited.addAll(trace.inherited());
    }
    Set<Place> stopping = sinks.stream().map(Sink::place).collect(Collectors.toSet());
    List<Edge> initializing = Touches.edges(touches, edges, stopping);
    Templates templates = new Templates(program, surroundings.dispatch(), onThis);
    edges.addAll(templates.edges(inherited, roots));
    edges.addAll(initializing);
    if (!marks.isEmpty()) {
      sinks.addAll(new Declared(edges, sinks).needed(marks));
    }
    List<Root> entered = Hosting.applied(roots, hosts, surroundings.knowledge(), program);
    return new ExecutionGraph(edges, entered, sinks, continuations);
  }
}
