package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
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
        reaches.put(certainty, reaches(certainty, thread -> !thread.kind().mayBlock()));
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
   * Where a thread that must not block is stopped by one of the effects: one point for each
   * frontier, one for each sink that is no frontier's nearest, at most one a line; the surest and
   * shortest witness counts.
   */
  public Stream<SuspensionPoint> suspensions(Predicate<Effect> effects) {
    return points(reaches, counted(effects), reach -> !isPromise(reach));
  }

  /** Where a method suspends its caller, although it promises not to; told in the same manner. */
  public Stream<SuspensionPoint> brokenPromises(Predicate<Effect> effects) {
    return points(reaches, counted(effects), Analysis::isPromise);
  }

  /**
   * Where whoever completes a future is stopped without an end by a wait for another result: in
   * code that runs as part of the completion. Told as {@link #suspensions} are.
   */
  public Stream<SuspensionPoint> waitsInContinuations() {
    Map<Certainty, List<Reach>> completing = new EnumMap<>(Certainty.class);
    for (Certainty certainty : reaches.keySet()) {
      completing.put(
          certainty, reaches(certainty, thread -> thread.kind() == ThreadKind.COMPLETER));
    }
    return points(completing, Analysis::isEndlessWait, reach -> true);
  }

  /** Loads of what a mapper left in the database, on whatever thread; at most one a line. */
  public Stream<SuspensionPoint> loads(Predicate<Effect> effects) {
    return new LoadPaths(graph, threshold).all(effects);
  }

  /** Those behind a call that nobody wrote: of {@code toString} and its kin, or by a serializer. */
  public Stream<SuspensionPoint> impliedLoads() {
    return new LoadPaths(graph, threshold).implied();
  }

  /** What to write so that the call does its work on a thread that may block, if that is known. */
  public Optional<String> boundary(SuspensionPoint point) {
    return catalog.boundary(point.thread(), point.sink().effect());
  }

  private static boolean isPromise(Reach reach) {
    return reach.thread().kind() == ThreadKind.PROMISED;
  }

  private static Predicate<Entry.Suspends> counted(Predicate<Effect> effects) {
    return entry -> effects.test(entry.effect());
  }

  private static boolean isEndlessWait(Entry.Suspends entry) {
    return entry.effect() == Effect.WAIT && !entry.isBounded();
  }

  private Stream<SuspensionPoint> points(
      Map<Certainty, List<Reach>> by, Predicate<Entry.Suspends> entries, Predicate<Reach> of) {
    Reported reported = new Reported();
    for (Certainty certainty : by.keySet()) {
      List<Reach> asked = by.get(certainty).stream().filter(of).toList();
      if (!asked.isEmpty()) {
        reported = reported.and(found(asked, new Sinks(graph, entries, certainty), reported));
      }
      if (certainty == Certainty.LIKELY) {
        reported = chosen(by.get(Certainty.CERTAIN).stream().filter(of), entries, reported);
      }
    }
    return reported.points();
  }

  /**
   * What is found if one of many implementations is taken for granted and all else is certain; the
   * choice may be made before the asynchronous body or behind it. What ends by itself does not
   * count.
   */
  private Reported chosen(
      Stream<Reach> certain, Predicate<Entry.Suspends> entries, Reported reported) {
    List<Reach> asked = certain.toList();
    Predicate<Entry.Suspends> endless = entry -> entries.test(entry) && !entry.isBounded();
    Sinks sinks = new Sinks(graph, endless, Certainty.CERTAIN);
    Reported more = reported.and(likely(found(asked, sinks.choosing(), reported)));
    List<Reach> choosing =
        asked.stream().map(reach -> reach.choosing(graph, Certainty.CERTAIN)).toList();
    return more.and(likely(found(choosing, sinks, more)));
  }

  private static List<SuspensionPoint> likely(List<SuspensionPoint> points) {
    return points.stream().map(point -> point.with(Certainty.LIKELY)).toList();
  }

  private List<SuspensionPoint> found(List<Reach> asked, Sinks sinks, Reported reported) {
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
