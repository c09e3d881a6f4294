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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
  private final ExecutionGraph usual;
  private final Catalog catalog;
  private final Certainty threshold;
  private final Optional<Integer> runtime;
  private final SharedWork shared;
  private final Map<ThreadName, Reach> ever = new HashMap<>();
  private final Map<Certainty, List<Reach>> reaches = new EnumMap<>(Certainty.class);
  private final Map<Reach, Reach> choosing = new IdentityHashMap<>();

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
    this.usual = graph.usual();
    this.shared = SharedWork.in(usual);
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        reaches.put(certainty, reaches(usual, certainty, Analysis::mustNotBlock));
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
    return points(
            reaches, of(form, which), thread -> mustNotBlock(thread) && thread.kind().isThread())
        .map(point -> point.as(form));
  }

  /**
   * Where any thread does one of the actions while it does something that it should not be kept
   * from: while it is in a method that promises not to wait, say. Told in the same manner.
   */
  public <A extends Action> Stream<SuspensionPoint<A>> during(
      ThreadKind kind, Class<A> form, Predicate<A> which) {
    return points(reaches, of(form, which), thread -> thread.kind() == kind)
        .map(point -> point.as(form));
  }

  /**
   * Where whoever completes a future is stopped without an end by a wait for another result: in
   * code that runs as part of the completion. Told as {@link #suspensions} are.
   */
  public Stream<SuspensionPoint<Action.Blocks>> waitsInContinuations() {
    Map<Certainty, List<Reach>> completing = new EnumMap<>(Certainty.class);
    for (Certainty certainty : reaches.keySet()) {
      completing.put(certainty, reaches(usual, certainty, Analysis::isCompleting));
    }
    Predicate<Action> endless = of(Action.Blocks.class, Analysis::isEndlessWait);
    return points(completing, endless, Analysis::isCompleting)
        .map(point -> point.as(Action.Blocks.class));
  }

  /** Whether what waits shares its work with a pool for which no event loop waits. */
  public boolean isShared(SuspensionPoint<?> point) {
    return shared.isIn(point.witness());
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

  private static boolean mustNotBlock(ThreadName thread) {
    return !thread.kind().mayBlock();
  }

  private static boolean isCompleting(ThreadName thread) {
    return thread.kind() == ThreadKind.COMPLETER;
  }

  private Stream<SuspensionPoint<Action>> points(
      Map<Certainty, List<Reach>> by, Predicate<Action> actions, Predicate<ThreadName> of) {
    Reported reported = new Reported();
    if (graph.sinks().stream().noneMatch(sink -> actions.test(sink.action()))) {
      return reported.points();
    }
    for (Certainty certainty : by.keySet()) {
      List<Reach> asked = asked(by, certainty, of);
      if (!asked.isEmpty()) {
        reported = reported.and(found(asked, new Sinks(usual, actions, certainty), reported));
      }
      if (certainty == Certainty.LIKELY) {
        reported = chosen(asked(by, Certainty.CERTAIN, of).stream(), actions, reported);
        reported = reported.and(seldom(actions, of, reported));
      }
    }
    return reported.points();
  }

  /** What a thread reaches at any time. */
  private Reach reachEver(ThreadName thread) {
    return Reach.over(graph, thread, Certainty.LIKELY);
  }

  private static List<Reach> asked(
      Map<Certainty, List<Reach>> by, Certainty certainty, Predicate<ThreadName> of) {
    return by.get(certainty).stream().filter(reach -> of.test(reach.thread())).toList();
  }

  /** What is done on an occasion only, at most one point for each frontier and action. */
  private List<SuspensionPoint<Action>> seldom(
      Predicate<Action> actions, Predicate<ThreadName> of, Reported reported) {
    if (!graph.hasSeldom()) {
      return List.of();
    }
    Sinks sinks = new Sinks(graph, actions, Certainty.LIKELY);
    Map<Step, SuspensionPoint<Action>> nearest = new LinkedHashMap<>();
    graph.roots().stream()
        .map(Root::thread)
        .filter(of)
        .distinct()
        .sorted(ORDER)
        .map(thread -> ever.computeIfAbsent(thread, this::reachEver))
        .flatMap(reach -> new Search(graph, sinks, reach, reported).points().stream())
        .filter(point -> point.witness().occasion().isSeldom())
        .filter(point -> point.at().equals(point.witness().frontier()))
        .filter(point -> !reported.contains(point.witness().sink()))
        .forEach(point -> nearest.merge(point.witness().sink(), point, Reported::shorter));
    return List.copyOf(nearest.values());
  }

  /**
   * What is found if one of many implementations is taken for granted and all else is certain; the
   * choice may be made before the asynchronous body or behind it. What ends by itself does not
   * count.
   */
  private Reported chosen(Stream<Reach> certain, Predicate<Action> actions, Reported reported) {
    List<Reach> asked = certain.toList();
    Predicate<Action> endless = action -> actions.test(action) && !action.isBounded();
    Sinks sinks = new Sinks(usual, endless, Certainty.CERTAIN);
    Reported more = reported.and(likely(found(asked, sinks.choosing(), reported)));
    return more.and(likely(found(asked.stream().map(this::choosing).toList(), sinks, more)));
  }

  private Reach choosing(Reach reach) {
    return choosing.computeIfAbsent(reach, each -> each.choosing(usual, Certainty.CERTAIN));
  }

  private static List<SuspensionPoint<Action>> likely(List<SuspensionPoint<Action>> points) {
    return points.stream().map(point -> point.with(Certainty.LIKELY)).toList();
  }

  private List<SuspensionPoint<Action>> found(List<Reach> asked, Sinks sinks, Reported reported) {
    return asked.stream()
        .flatMap(reach -> new Search(usual, sinks, reach, reported).points().stream())
        .toList();
  }

  /** Of each thread in question. */
  private static List<Reach> reaches(
      ExecutionGraph graph, Certainty certainty, Predicate<ThreadName> isAsked) {
    return graph.roots().stream()
        .map(Root::thread)
        .filter(isAsked)
        .distinct()
        .sorted(ORDER)
        .map(thread -> Reach.over(graph, thread, certainty))
        .toList();
  }
}
