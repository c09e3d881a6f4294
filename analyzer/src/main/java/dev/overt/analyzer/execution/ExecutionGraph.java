package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places, the edges between them, where threads enter, and where they stop; all in a stable order.
 */
public final class ExecutionGraph {

  private static final Certainty SELDOM = Certainty.POSSIBLE;

  private final List<Root> roots;
  private final Edges edges;
  private final Map<Place, List<Sink>> sinks;
  private final List<Sink> allSinks;
  private final List<Continuation> continuations;
  private final Map<Site, Occasion> seldom;
  private final List<Gap> gaps;
  private final SourceMap source;

  /**
   * What a graph is made of: each part once, in a stable order.
   *
   * @param gaps code that is not in it, because it could not be evaluated
   */
  public record Parts(
      Edges edges,
      Collection<Root> roots,
      Collection<Sink> sinks,
      Collection<Continuation> continuations,
      Map<Site, Occasion> seldom,
      Collection<Gap> gaps) {}

  /**
   * Takes the parts.
   *
   * @param source where sites stand
   */
  public ExecutionGraph(Parts parts, SourceMap source) {
    this.source = source;
    this.roots = List.copyOf(parts.roots);
    this.edges = parts.edges;
    this.sinks =
        parts.sinks.stream()
            .collect(Collectors.groupingBy(Sink::place, LinkedHashMap::new, Collectors.toList()));
    this.allSinks = sinks.values().stream().flatMap(List::stream).toList();
    this.continuations = List.copyOf(parts.continuations);
    this.seldom = parts.seldom;
    this.gaps = List.copyOf(parts.gaps);
  }

  /** The same without what stands at some sites. */
  public ExecutionGraph without(Predicate<Site> cut) {
    Parts left =
        new Parts(
            Edges.of(edges().filter(edge -> !cut.test(edge.site())).toList()),
            roots.stream().filter(root -> !cut.test(root.site())).toList(),
            sinks().stream().filter(sink -> !cut.test(sink.site())).toList(),
            continuations.stream().filter(each -> !cut.test(each.site())).toList(),
            seldom,
            gaps);
    return new ExecutionGraph(left, source);
  }

  /** The same, where what is seldom done is only possible. */
  public ExecutionGraph usual() {
    if (seldom.isEmpty()) {
      return this;
    }
    Parts usual =
        new Parts(
            Edges.of(
                edges().map(each -> isSeldom(each) ? each.notSurerThan(SELDOM) : each).toList()),
            roots,
            sinks().stream()
                .map(each -> seldom.containsKey(each.site()) ? each.notSurerThan(SELDOM) : each)
                .toList(),
            continuations,
            seldom,
            gaps);
    return new ExecutionGraph(usual, source);
  }

  private boolean isSeldom(Edge edge) {
    return edge.isSynchronous() && seldom.containsKey(edge.site());
  }

  /** Whether anything is seldom done. */
  public boolean hasSeldom() {
    return !seldom.isEmpty();
  }

  /** When what stands at a site is done. */
  public Occasion occasion(Site site) {
    return seldom.getOrDefault(site, Occasion.ANY);
  }

  /** Where threads enter. */
  public List<Root> roots() {
    return roots;
  }

  /** Edges that leave a place. */
  public List<Edge> from(Place place) {
    return edges.from(place);
  }

  /** Edges that lead to a place. */
  public List<Edge> to(Place place) {
    return edges.to(place);
  }

  /** Calls at a place that have an effect of their own. */
  public List<Sink> sinks(Place place) {
    return sinks.getOrDefault(place, List.of());
  }

  /** All calls that have an effect of their own. */
  public List<Sink> sinks() {
    return allSinks;
  }

  /** All edges. */
  public Stream<Edge> edges() {
    return edges.byOrigin();
  }

  /** Calls that go on when an async value has delivered. */
  public List<Continuation> continuations() {
    return continuations;
  }

  /** Code that is not in the graph, because it could not be evaluated. */
  public List<Gap> gaps() {
    return gaps;
  }

  /** Where a site stands in its file. */
  public SourcePoint point(Site site) {
    return source.point(site);
  }

  /** The innermost loop around a site, or function that may be called for each element. */
  public Optional<SourcePoint> loop(Site site) {
    return source.loop(site);
  }

  /** A site as a stop of a witness. */
  public Step step(Site site) {
    return site.step(point(site));
  }

  /** What a sink does, as the end of a witness: inside a library goes on what was derived of it. */
  public Step step(Sink sink) {
    Step step = step(sink.site());
    return sink.action().isDerived()
        ? new Step(
            step.point(),
            step.member(),
            step.called(),
            "%s, which %s".formatted(step.text(), sink.action().why()),
            step.kind())
        : step;
  }
}
