package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code that asks for what its thread does not have: a thread was given it, and handed the code to
 * another one. Code that gives its own thread the same, or may do so, is innocent.
 */
final class LostValues {

  private static final ThreadName BEYOND =
      new ThreadName(ThreadKind.BEYOND, ThreadKind.BEYOND.label());

  private final WholeProgram whole;
  private final Map<Place, List<BoundUse>> needs;
  private final Map<Place, List<BoundUse>> binds;
  private final List<Edge> edges = new ArrayList<>();
  private final List<Root> roots = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();
  private final Set<Site> told = new HashSet<>();
  private Calls calls;
  private Map<Holder, Map<Place, Since>> having;

  /** Where a thread was given something, and how it got from there to a place. */
  private record Since(Site site, List<Edge> way) {}

  LostValues(WholeProgram whole) {
    this.whole = whole;
    this.needs = byPlace(BoundUse.Manner.NEEDS);
    this.binds = byPlace(BoundUse.Manner.BINDS);
  }

  private Map<Place, List<BoundUse>> byPlace(BoundUse.Manner manner) {
    return whole
        .records(BoundUse.class)
        .filter(use -> use.manner() == manner)
        .collect(Collectors.groupingBy(BoundUse::place, LinkedHashMap::new, Collectors.toList()));
  }

  /** The ways that show it. */
  Addition addition() {
    List<Hop> hops = needs.isEmpty() ? List.of() : hops();
    if (hops.isEmpty()) {
      return Addition.NONE;
    }
    calls = new Calls(whole.edges());
    having = having();
    for (Certainty certainty : List.of(Certainty.LIKELY, Certainty.POSSIBLE)) {
      hops.forEach(hop -> look(hop, certainty));
    }
    return roots.isEmpty() ? Addition.NONE : new Addition(edges, roots, sinks);
  }

  /** The hops behind which anything is asked for. */
  private List<Hop> hops() {
    boolean isCarried = whole.records(Carrier.class).findAny().isPresent();
    Set<Place> leading = whole.edges().leadingTo(needs.keySet(), Edge::isSynchronous);
    return Stream.concat(whole.records(Hop.class), shared())
        .filter(hop -> !isCarried || hop.thread() != Hop.Thread.MANAGED)
        .filter(hop -> leading.contains(hop.to()))
        .toList();
  }

  /** Functions that a pool helps to run: so are those of a stream whose work is shared. */
  private Stream<Hop> shared() {
    return whole.roots().stream()
        .filter(Root::isShared)
        .map(
            root ->
                new Hop(
                    Place.Code.of(root.site().in()),
                    root.place(),
                    root.site(),
                    Hop.Thread.PLAIN,
                    bound(root.site())));
  }

  /** What a thread has at a call. */
  private Map<Holder, Site> bound(Site call) {
    return whole
        .records(Under.class)
        .filter(under -> under.method().equals(call.in()))
        .filter(under -> under.ordinals().contains(call.ordinal()))
        .collect(
            Collectors.toMap(
                Under::holder, Under::since, (first, next) -> first, LinkedHashMap::new));
  }

  /** The places that threads get to which have something, by what that is. */
  private Map<Holder, Map<Place, Since>> having() {
    Map<Holder, Map<Place, Since>> all = new LinkedHashMap<>();
    whole
        .records(Under.class)
        .forEach(
            under -> {
              List<Edge> first =
                  calls.from(Place.Code.of(under.method())).stream()
                      .filter(edge -> under.ordinals().contains(edge.site().ordinal()))
                      .toList();
              Map<Place, Since> places =
                  all.computeIfAbsent(under.holder(), holder -> new LinkedHashMap<>());
              calls
                  .ways(first)
                  .forEach((to, way) -> places.putIfAbsent(to, new Since(under.since(), way)));
            });
    return all;
  }

  private void look(Hop hop, Certainty certainty) {
    Map<Place, List<Edge>> task = calls.ways(hop.to());
    Set<Holder> own =
        task.keySet().stream()
            .flatMap(place -> binds.getOrDefault(place, List.of()).stream())
            .map(BoundUse::holder)
            .collect(Collectors.toSet());
    task.forEach(
        (place, way) -> {
          for (BoundUse need : needs.getOrDefault(place, List.of())) {
            boolean isInherited = need.isInherited() && hop.thread() == Hop.Thread.FRESH;
            if (!isInherited && own.stream().noneMatch(need.holder()::meets)) {
              look(hop, way, need, certainty);
            }
          }
        });
  }

  private void look(Hop hop, List<Edge> way, BoundUse need, Certainty certainty) {
    if (told.contains(need.site())) {
      return;
    }
    Optional<Since> since = since(hop, need.holder());
    if (certainty == Certainty.LIKELY && since.isPresent()) {
      told.add(need.site());
      new Way(hop, way, need).write(since.get());
    } else if (certainty == Certainty.POSSIBLE && isGiven(need)) {
      told.add(need.site());
      new Way(hop, way, need).write();
    }
  }

  /** Whether anybody is seen to give it to threads, or a library does. */
  private boolean isGiven(BoundUse need) {
    return need.holder().kind() == Holder.Kind.VALUE
        && (need.site().verb() == Site.Verb.CALLS
            || binds.values().stream()
                .flatMap(List::stream)
                .anyMatch(bind -> bind.holder().meets(need.holder())));
  }

  private Optional<Since> since(Hop hop, Holder holder) {
    Optional<Since> here =
        hop.bound().entrySet().stream()
            .filter(each -> each.getKey().meets(holder))
            .map(each -> new Since(each.getValue(), List.of()))
            .findFirst();
    return here.or(
        () ->
            having.entrySet().stream()
                .filter(each -> each.getKey().meets(holder))
                .flatMap(each -> Stream.ofNullable(each.getValue().get(hop.from())))
                .findFirst());
  }

  /** From a hop to where something is asked for: a way of its own, each step a body of its own. */
  private final class Way {
    private final Hop hop;
    private final List<Edge> calls;
    private final BoundUse need;
    private Place place;
    private int step;

    Way(Hop hop, List<Edge> calls, BoundUse need) {
      this.hop = hop;
      this.calls = calls;
      this.need = need;
      this.place = next();
    }

    /** From where the thread got it. */
    void write(Since since) {
      roots.add(new Root(place, BEYOND, "", since.site(), Certainty.CERTAIN));
      since.way().forEach(edge -> go(edge.site(), edge.certainty()));
      boolean isPlain = hop.thread() != Hop.Thread.MANAGED;
      go(hop.site(), isPlain ? Certainty.CERTAIN : Certainty.LIKELY);
      end(manner());
    }

    /** Nobody is seen to give it. */
    void write() {
      roots.add(new Root(place, BEYOND, "", hop.site(), Certainty.POSSIBLE));
      end(Action.Misses.Manner.UNSEEN);
    }

    private Action.Misses.Manner manner() {
      if (need.holder().kind() == Holder.Kind.LOCK) {
        return Action.Misses.Manner.ANOTHERS_LOCK;
      }
      return need.isInherited() ? Action.Misses.Manner.INHERITED : Action.Misses.Manner.LEFT_BEHIND;
    }

    private void go(Site site, Certainty certainty) {
      Place to = next();
      edges.add(new Edge(place, to, site, Edge.How.HANDOVER, Edge.Passage.ALL, certainty));
      place = to;
    }

    private void end(Action.Misses.Manner manner) {
      calls.forEach(edge -> go(edge.site(), edge.certainty()));
      Action action = new Action.Misses(manner, "");
      sinks.add(new Sink(place, need.site(), action, Certainty.CERTAIN));
    }

    private Place next() {
      return new Place.Region(need.site().in(), -1, "%s %d".formatted(need.site(), step++));
    }
  }
}
