package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Locks that are held across a wait while others, who would not wait themselves, wait for them. A
 * lock all of whose holders wait is there for that: it lets one after the other use a connection.
 */
final class Contention {

  private static final ThreadName HOLDER =
      new ThreadName(ThreadKind.LOCKED, ThreadKind.LOCKED.label());

  private final WholeProgram whole;
  private final HeldCode held;
  private final SharedClasses shared;
  private final Set<Site> signals;
  private final Set<MethodId> endings;

  Contention(WholeProgram whole, Catalog catalog, HeldCode held) {
    this.whole = whole;
    this.held = held;
    this.shared = new SharedClasses(whole, catalog);
    this.endings =
        whole.records(Ending.class).map(Ending::method).collect(Collectors.toUnmodifiableSet());
    this.signals = whole.records(Signal.class).map(Signal::site).collect(Collectors.toSet());
  }

  /** Writes down the regions of such locks. */
  void write() {
    Map<MethodId, List<Region>> byLock = byLock();
    if (byLock.isEmpty()) {
      return;
    }
    List<Sink> sinks = held.allSinks();
    Leading leading =
        new Leading(whole, sinks.stream().filter(this::isLong).toList(), Certainty.LIKELY);
    Leading perhaps =
        new Leading(whole, sinks.stream().filter(Contention::isWait).toList(), Certainty.POSSIBLE);
    for (List<Region> regions : byLock.values()) {
      List<Region> quick = regions.stream().filter(each -> !mayWait(each, perhaps)).toList();
      regions.stream()
          .filter(region -> !quick.contains(region) && isWaiting(region, leading))
          .forEach(region -> write(region, quick, leading));
    }
  }

  private Map<MethodId, List<Region>> byLock() {
    Map<MethodId, List<Region>> byLock =
        held.regions().stream()
            .filter(region -> isShared(region.taken().lock()))
            .filter(region -> !endings.contains(region.place().method()))
            .collect(
                Collectors.groupingBy(
                    region -> region.taken().lock().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byLock.values().removeIf(regions -> regions.size() < 2);
    return byLock;
  }

  private void write(Region region, List<Region> quick, Leading leading) {
    MethodId method = region.place().method();
    quick.stream()
        .filter(other -> !other.place().method().equals(method))
        .filter(other -> other.taken().isWaiting() && !other.place().method().isConstructor())
        .findFirst()
        .ifPresent(other -> write(region, other, leading));
  }

  private void write(Region region, Region other, Leading leading) {
    SourcePoint at = point(other);
    String reason =
        "%s waits for %s meanwhile (%s:%d)"
            .formatted(
                other.place().method().shortName(),
                region.taken().lock().name().shortName(),
                at.file().getFileName(),
                at.line());
    boolean isOne = region.taken().lock().scope() == Lock.Scope.STATIC;
    held.root(region, HOLDER, reason, isOne ? Certainty.CERTAIN : Certainty.LIKELY);
    held.copy(region, HOLDER.kind().name(), leading::from, this::isLong);
  }

  private SourcePoint point(Region region) {
    return whole
        .program()
        .body(region.place().method())
        .orElseThrow()
        .point(region.taken().site().ordinal());
  }

  /** Whether code that holds the lock may stay for a moment, whatever for. */
  private boolean mayWait(Region region, Leading perhaps) {
    return held.sinks(region).anyMatch(Contention::isWait)
        || held.edges(region).anyMatch(edge -> perhaps.from(edge.to()))
        || region.isWhole() && perhaps.from(region.place());
  }

  private static boolean isWait(Sink sink) {
    return sink.action() instanceof Action.Loads
        || sink.action() instanceof Action.Blocks blocks
            && blocks.effect() != Effect.LOCK
            && blocks.effect() != Effect.CONSOLE;
  }

  private boolean isWaiting(Region region, Leading leading) {
    return held.sinks(region).anyMatch(this::isLong)
        || held.edges(region).anyMatch(edge -> leading.from(edge.to()))
        || region.isWhole() && leading.from(region.place());
  }

  /** Whether a thread stays at a place for long, and holds what it held before. */
  private boolean isLong(Sink sink) {
    return sink.certainty().isAtLeast(Certainty.LIKELY)
        && !signals.contains(sink.site())
        && (sink.action() instanceof Action.Blocks blocks && isLong(blocks)
            || sink.action() instanceof Action.Loads);
  }

  private static boolean isLong(Action.Blocks action) {
    Effect effect = action.effect();
    return effect == Effect.NETWORK
        || effect == Effect.DATABASE
        || effect == Effect.SLEEP
        || (effect == Effect.WAIT || effect == Effect.QUEUE) && !action.isBounded();
  }

  /** Whether several threads know the lock. */
  boolean isShared(Lock lock) {
    return lock.scope() == Lock.Scope.STATIC
        || lock.scope() == Lock.Scope.OBJECT && shared.contain(lock.name().owner());
  }

  /** Whether there is one object of that lock. */
  boolean isSingle(Lock lock) {
    return lock.scope() == Lock.Scope.STATIC
        || lock.scope() == Lock.Scope.OBJECT && shared.isBean(lock.name().owner());
  }
}
