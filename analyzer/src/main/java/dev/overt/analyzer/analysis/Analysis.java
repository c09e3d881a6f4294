package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Reach;
import dev.overt.analyzer.execution.Root;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A window on the execution graph for rules: questions with answers, no engine. */
public final class Analysis {

  private static final Comparator<ThreadName> ORDER =
      Comparator.comparing(ThreadName::kind).thenComparing(ThreadName::label);

  private final ExecutionGraph graph;
  private final Catalog catalog;
  private final Certainty threshold;
  private final Map<Certainty, List<Reach>> reaches = new EnumMap<>(Certainty.class);

  /** Answers hold at least with the given certainty. */
  public Analysis(ExecutionGraph graph, Catalog catalog, Certainty threshold) {
    this.graph = graph;
    this.catalog = catalog;
    this.threshold = threshold;
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        reaches.put(certainty, reaches(certainty));
      }
    }
  }

  /** The same without the ways that lead through these places. */
  public Analysis without(Predicate<SourcePoint> cut) {
    return new Analysis(
        graph.without(site -> site.node() >= 0 && cut.test(site.unit().point(site.node()))),
        catalog,
        threshold);
  }

  /**
   * Where a thread that must not block does one of the actions: one point for each frontier, one
   * for each sink that is no frontier's nearest, at most one a line; the surest and shortest
   * witness counts.
   *
   * @param form of the actions
   * @param which of that form
   */
  public <A extends Action> Stream<SuspensionPoint<A>> suspensions(
      Class<A> form, Predicate<A> which) {
    return points(of(form, which), reach -> reach.thread().kind().isThread())
        .map(point -> point.as(form));
  }

  /** Where a method suspends its caller, although it promises not to; told in the same manner. */
  public <A extends Action> Stream<SuspensionPoint<A>> brokenPromises(
      Class<A> form, Predicate<A> which) {
    return during(ThreadKind.PROMISED, form, which);
  }

  /** Where any thread does one of the actions while it does something; told in the same manner. */
  public <A extends Action> Stream<SuspensionPoint<A>> during(
      ThreadKind kind, Class<A> form, Predicate<A> which) {
    return points(of(form, which), reach -> reach.thread().kind() == kind)
        .map(point -> point.as(form));
  }

  /** Uses of what a mapper left in the database, on whatever thread; at most one a line. */
  public <A extends Action> Stream<SuspensionPoint<A>> loads(Class<A> form, Predicate<A> which) {
    return new LoadPaths(graph, threshold).all(of(form, which)).map(point -> point.as(form));
  }

  /** Loads behind a call that nobody wrote: of {@code toString} and its kin, or by a serializer. */
  public Stream<SuspensionPoint<Action.Loads>> impliedLoads() {
    return new LoadPaths(graph, threshold)
        .implied(of(Action.Loads.class, Action.Loads::isSingle))
        .map(point -> point.as(Action.Loads.class));
  }

  private static <A extends Action> Predicate<Action> of(Class<A> form, Predicate<A> which) {
    return action -> form.isInstance(action) && which.test(form.cast(action));
  }

  /** What to write so that the call does its work on a thread that may block, if that is known. */
  public Optional<String> boundary(SuspensionPoint<Action.Blocks> point) {
    return catalog.boundary(point.thread(), point.action().effect());
  }

  private Stream<SuspensionPoint<Action>> points(Predicate<Action> actions, Predicate<Reach> of) {
    Reported reported = new Reported();
    for (Certainty certainty : reaches.keySet()) {
      List<Reach> asked = reaches.get(certainty).stream().filter(of).toList();
      if (!asked.isEmpty()) {
        reported = reported.and(found(asked, new Sinks(graph, actions, certainty), reported));
      }
    }
    return reported.points();
  }

  private List<SuspensionPoint<Action>> found(List<Reach> asked, Sinks sinks, Reported reported) {
    return asked.stream()
        .flatMap(reach -> new Search(graph, sinks, reach, reported).points().stream())
        .toList();
  }

  /** Of each thread that must not block. */
  private List<Reach> reaches(Certainty certainty) {
    return graph.roots().stream()
        .map(Root::thread)
        .filter(thread -> !thread.kind().mayBlock())
        .distinct()
        .sorted(ORDER)
        .map(thread -> Reach.over(graph, thread, certainty))
        .toList();
  }
}
