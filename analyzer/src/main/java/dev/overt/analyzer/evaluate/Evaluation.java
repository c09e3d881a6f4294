package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.body.BodyEvaluator;
import dev.overt.analyzer.evaluate.body.SourceCalls;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.ActiveUse;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.evaluate.state.EvaluationInput;
import dev.overt.analyzer.evaluate.state.FieldValues;
import dev.overt.analyzer.evaluate.state.HostedObject;
import dev.overt.analyzer.evaluate.state.InheritedCall;
import dev.overt.analyzer.evaluate.state.SelfCall;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.whole.ClassInitialization;
import dev.overt.analyzer.evaluate.whole.DeclaredBlocking;
import dev.overt.analyzer.evaluate.whole.HostedRoots;
import dev.overt.analyzer.evaluate.whole.TemplateMethods;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
  private final EvaluationInput input;
  private final FieldValues fields = new FieldValues();
  private final Map<MethodId, BodyResult> bodies = new LinkedHashMap<>();
  private final Map<String, List<BodyResult>> readers = new HashMap<>();
  private final List<BodyResult> changed = new ArrayList<>();

  private int runs;

  Evaluation(Program program, Catalog catalog, ApplicationSettings settings, List<Domain> domains) {
    this.program = program;
    this.input =
        new EvaluationInput(
            program,
            new Knowledge(
                program,
                catalog,
                settings,
                method -> domains.stream().anyMatch(domain -> domain.isFollowed(method))),
            this::summary,
            fields.values(),
            SourceCalls.METHODS,
            domains);
    for (Body body : program.bodies()) {
      bodies.putIfAbsent(body.method().id(), new BodyResult(body, bodies.size()));
    }
  }

  /** What a run of a body gave. */
  private record Result(BodyGraph trace, Summary summary) {
    static Result of(Body body, EvaluationInput input) {
      BodyEvaluator evaluator = new BodyEvaluator(body, input);
      return new Result(evaluator.trace(), evaluator.summary());
    }
  }

  /** The execution graph of the program under the catalog, in applications so set. */
  public static ExecutionGraph of(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    List<Domain> domains = StandardDomains.of(program, catalog, settings, model);
    return new Evaluation(program, catalog, settings, domains).graph();
  }

  ExecutionGraph graph() {
    Map<Boolean, List<BodyResult>> parts =
        bodies.values().stream().collect(Collectors.partitioningBy(BodyResult::isInitial));
    evaluate(parts.get(true));
    fields.settle();
    evaluate(parts.get(false));
    Collection<BodyResult> stale = stale();
    for (int round = 1; round < MOST_ROUNDS && !stale.isEmpty(); round++) {
      evaluate(stale);
      stale = stale();
    }
    return joined();
  }

  /** The bodies that asked for something that has changed since the last time, in order. */
  private Collection<BodyResult> stale() {
    Set<BodyResult> stale = new TreeSet<>(BodyResult.ORDER);
    changed.forEach(body -> stale.addAll(body.callers()));
    fields.settle().forEach(field -> stale.addAll(readers.getOrDefault(field, List.of())));
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
    if (body.keep(trace, now.summary())) {
      changed.add(body);
    }
  }

  /** What all bodies wrote of one form, in their order. */
  private <T> List<T> written(Function<BodyGraph, Collection<T>> form) {
    List<T> all = new ArrayList<>();
    bodies.values().forEach(body -> all.addAll(form.apply(body.trace())));
    return all;
  }

  private ExecutionGraph joined() {
    List<Edge> edges = written(BodyGraph::edges);
    List<Root> roots = written(BodyGraph::roots);
    List<Sink> sinks = written(BodyGraph::sinks);
    List<Continuation> continuations = written(BodyGraph::continuations);
    List<Sink> marks = written(BodyGraph::marks);
    List<HostedObject> hosts = written(BodyGraph::hosts);
    List<ActiveUse> touches = written(BodyGraph::touches);
    List<SelfCall> onThis = written(BodyGraph::onThis);
    List<InheritedCall> inherited = written(BodyGraph::inherited);
    List<DomainRecord> records = written(BodyGraph::records);
    Set<Place> stopping = sinks.stream().map(Sink::place).collect(Collectors.toSet());
    records.forEach(each -> each.stop().ifPresent(stopping::add));
    List<Edge> initializing = ClassInitialization.edges(touches, edges, stopping);
    TemplateMethods templates = new TemplateMethods(program, input.knowledge().dispatch(), onThis);
    roots.addAll(templates.entered(inherited, edges, roots));
    List<Root> entered = HostedRoots.applied(roots, hosts, input.knowledge(), program);
    edges.addAll(templates.edges());
    edges.addAll(initializing);
    if (!marks.isEmpty()) {
      sinks.addAll(new DeclaredBlocking(edges, sinks).needed(marks));
    }
    WholeProgram whole = new WholeProgram(program, edges, entered, records);
    List<Sink> decided = List.copyOf(sinks);
    for (Domain domain : input.domains()) {
      decided = domain.decided(whole, decided);
    }
    return new ExecutionGraph(edges, entered, decided, continuations);
  }
}
