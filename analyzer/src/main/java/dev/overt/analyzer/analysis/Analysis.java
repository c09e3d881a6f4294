package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
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
  private final Optional<Integer> runtime;
  private final Map<Certainty, List<Reach>> reaches = new EnumMap<>(Certainty.class);

  /** Answers hold at least with the given certainty. */
  public Analysis(ExecutionGraph graph, Catalog catalog, Certainty threshold) {
    this(graph, catalog, threshold, Optional.empty());
  }

  /**
   * The same of a program that a known release of the JDK runs.
   *
   * @param runtime its feature release, if it is known
   */
  public Analysis(
      ExecutionGraph graph, Catalog catalog, Certainty threshold, Optional<Integer> runtime) {
    this.runtime = runtime;
    this.graph = graph;
    this.catalog = catalog;
    this.threshold = threshold;
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        reaches.put(certainty, reaches(certainty, thread -> !thread.kind().mayBlock()));
      }
    }
  }

  /** The same without the ways that lead through these places. */
  public Analysis without(Predicate<SourcePoint> cut) {
    return new Analysis(
        graph.without(site -> site.ordinal() >= 0 && cut.test(graph.point(site))),
        catalog,
        threshold,
        runtime);
  }

  /** The feature release of the JDK that runs the program, if it is known. */
  public Optional<Integer> runtime() {
    return runtime;
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
    return points(reaches, of(form, which), reach -> reach.thread().kind().isThread())
        .map(point -> point.as(form));
  }

  /**
   * Where any thread does one of the actions while it does something that it should not be kept
   * from: while it is in a method that promises not to wait, say. Told in the same manner.
   */
  public <A extends Action> Stream<SuspensionPoint<A>> during(
      ThreadKind kind, Class<A> form, Predicate<A> which) {
    return points(reaches, of(form, which), reach -> reach.thread().kind() == kind)
        .map(point -> point.as(form));
  }

  /**
   * Where whoever completes a future is stopped without an end by a wait for another result: in
   * code that runs as part of the completion. Told as {@link #suspensions} are.
   */
  public Stream<SuspensionPoint<Action.Blocks>> waitsInContinuations() {
    Map<Certainty, List<Reach>> completing = new EnumMap<>(Certainty.class);
    for (Certainty certainty : reaches.keySet()) {
      completing.put(
          certainty, reaches(certainty, thread -> thread.kind() == ThreadKind.COMPLETER));
    }
    Predicate<Action> endless = of(Action.Blocks.class, Analysis::isEndlessWait);
    return points(completing, endless, reach -> true).map(point -> point.as(Action.Blocks.class));
  }

  /** Loads behind a call that nobody wrote: of {@code toString} and its kin, or by a serializer. */
  public Stream<SuspensionPoint<Action.Loads>> impliedLoads() {
    return new LoadPaths(graph, threshold)
        .implied(of(Action.Loads.class, Action.Loads::isSingle))
        .map(point -> point.as(Action.Loads.class));
  }

  /** Places at which one of the actions is done, whoever gets there; at most one a line. */
  public <A extends Action> Stream<SuspensionPoint<A>> anywhere(Class<A> form, Predicate<A> which) {
    return new LoadPaths(graph, threshold).all(of(form, which)).map(point -> point.as(form));
  }

  private static <A extends Action> Predicate<Action> of(Class<A> form, Predicate<A> which) {
    return action -> form.isInstance(action) && which.test(form.cast(action));
  }

  /** What to write so that the call does its work on a thread that may block, if that is known. */
  public Optional<String> boundary(SuspensionPoint<Action.Blocks> point) {
    return catalog.boundary(point.thread(), point.action().effect());
  }

  /**
   * The same where the call stands in a lazy value of a library already: what to add to that value.
   *
   * @param lazy the step by which the value runs the code
   */
  public Optional<String> boundaryOfDeferred(SuspensionPoint<Action.Blocks> point, Step lazy) {
    boolean isOwn =
        graph.edges().anyMatch(edge -> edge.to().method().toString().equals(lazy.called()));
    return isOwn
        ? Optional.empty()
        : catalog.boundaryOfDeferred(point.thread(), point.action().effect());
  }

  /** Whether a boundary around all that its code does moves the call, too. */
  public boolean isMovedLikeAny(SuspensionPoint<Action.Blocks> point) {
    return catalog.isMovedLikeAny(point.thread(), point.action().effect());
  }

  private static boolean isEndlessWait(Action.Blocks action) {
    return action.effect() == Effect.WAIT && !action.isBounded();
  }

  private Stream<SuspensionPoint<Action>> points(
      Map<Certainty, List<Reach>> by, Predicate<Action> actions, Predicate<Reach> of) {
    Reported reported = new Reported();
    for (Certainty certainty : by.keySet()) {
      List<Reach> asked = by.get(certainty).stream().filter(of).toList();
      if (!asked.isEmpty()) {
        reported = reported.and(found(asked, new Sinks(graph, actions, certainty), reported));
      }
      if (certainty == Certainty.LIKELY) {
        reported = chosen(by.get(Certainty.CERTAIN).stream().filter(of), actions, reported);
      }
    }
    return reported.points();
  }

  /**
   * What is found if one of many implementations is taken for granted and all else is certain; the
   * choice may be made before the asynchronous body or behind it. What ends by itself does not
   * count.
   */
  private Reported chosen(Stream<Reach> certain, Predicate<Action> actions, Reported reported) {
    List<Reach> asked = certain.toList();
    Predicate<Action> endless = action -> actions.test(action) && !action.isBounded();
    Sinks sinks = new Sinks(graph, endless, Certainty.CERTAIN);
    Reported more = reported.and(likely(found(asked, sinks.choosing(), reported)));
    List<Reach> choosing =
        asked.stream().map(reach -> reach.choosing(graph, Certainty.CERTAIN)).toList();
    return more.and(likely(found(choosing, sinks, more)));
  }

  private static List<SuspensionPoint<Action>> likely(List<SuspensionPoint<Action>> points) {
    return points.stream().map(point -> point.with(Certainty.LIKELY)).toList();
  }

  private List<SuspensionPoint<Action>> found(List<Reach> asked, Sinks sinks, Reported reported) {
    return asked.stream()
        .flatMap(reach -> new Search(graph, sinks, reach, reported).points().stream())
        .toList();
  }

  /** Of each thread in question. */
  private List<Reach> reaches(Certainty certainty, Predicate<ThreadName> isAsked) {
    return graph.roots().stream()
        .map(Root::thread)
        .filter(isAsked)
        .distinct()
        .sorted(ORDER)
        .map(thread -> Reach.over(graph, thread, certainty))
        .toList();
  }
}
