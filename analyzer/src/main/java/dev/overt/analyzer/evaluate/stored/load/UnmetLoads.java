package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a body loads of what its callers pass: they may have it in memory. */
public final class UnmetLoads {

  /**
   * A load in a function that is written in the body.
   *
   * @param load as callers are told of it
   * @param session that of what is loaded, as the function knows it
   * @param certainty of the load, if the function is run by somebody else
   */
  public record Inside(
      Place function, StoredSummary.Load load, ReadSession session, Certainty certainty) {

    /** The load itself, where callers have no part in it. */
    public StoredSummary.Load itself() {
      return new StoredSummary.Load(
          0, List.of(), load.via(), load.sites(), load.isRepeated(), session);
    }
  }

  private final Set<StoredSummary.Load> told = new LinkedHashSet<>();
  private final List<Inside> inside = new ArrayList<>();

  /** Takes a load of the body itself. */
  public void add(StoredSummary.Load load) {
    if (told.stream().noneMatch(load::isLike)) {
      told.add(load);
    }
  }

  /** Takes a load in a function; who runs that is known at the end of the body. */
  public void add(Inside load) {
    inside.add(load);
  }

  /** What the callers are told. */
  public Set<StoredSummary.Load> told() {
    return Collections.unmodifiableSet(told);
  }

  /**
   * Tells the callers of what is loaded in functions that the body runs where they are written.
   *
   * @param own the place of the body
   * @return what is loaded in functions that somebody else runs
   */
  public List<Inside> settle(Place own, BodyGraph trace) {
    if (inside.isEmpty()) {
      return List.of();
    }
    Set<Place> run = run(own, trace);
    Set<Place> handedOver = handedOver(trace);
    List<Inside> elsewhere = new ArrayList<>();
    for (Inside each : inside) {
      boolean isRun = run.contains(each.function());
      if (isRun) {
        add(each.load());
      }
      if (!isRun || handedOver.contains(each.function())) {
        elsewhere.add(each);
      }
    }
    return elsewhere;
  }

  /** What is part of the body: functions that it runs where they are written. */
  private static Set<Place> run(Place own, BodyGraph trace) {
    return Closure.of(
        List.of(own),
        (from, found) ->
            trace.edges().stream()
                .filter(UnmetLoads::isPart)
                .filter(edge -> edge.from().equals(from))
                .forEach(edge -> found.accept(edge.to())));
  }

  private static boolean isPart(Edge edge) {
    return edge.how() == Edge.How.INLINE || edge.to() instanceof Place.Guarded;
  }

  private static Set<Place> handedOver(BodyGraph trace) {
    Set<Place> places = new LinkedHashSet<>();
    trace.edges().stream()
        .filter(edge -> edge.how() == Edge.How.HANDOVER)
        .forEach(edge -> places.add(edge.to()));
    trace.roots().stream().map(Root::place).forEach(places::add);
    return places;
  }
}
