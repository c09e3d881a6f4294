package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.locks.Acquisition.Manner;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.SortedSet;

/** Writes down the parts of a body that hold a lock. */
record LockRegions(BodyState state) {

  /** The body is evaluated. */
  void write() {
    LockWork work = state.work(LockWork.class);
    work.takings().forEach(state.trace()::record);
    work.regions().forEach(state.trace()::record);
    work.monitors().forEach(this::write);
    int flags = state.body().method().flags();
    if (Modifier.isSynchronized(flags)) {
      String owner = state.body().method().owner().name();
      Lock lock =
          Modifier.isStatic(flags) ? Lock.ofClass(owner, "class") : Lock.ofObject(owner, "this");
      SortedSet<Integer> ordinals = Monitors.ordinals(state.body().statements(), state::ordinal);
      write(taken(lock, state.body().node(), true), Place.Code.of(state.method()), ordinals);
    }
    work.functions().forEach(state.trace()::record);
    boolean isHolding = Modifier.isSynchronized(flags) || !work.isPlain();
    if (isHolding && Ending.isIn(state.body().statements(), state.attribution())) {
      state.trace().record(new Ending(state.method()));
    }
  }

  private void write(LockWork.Monitor monitor) {
    LockNames names = new LockNames(state);
    Expression written = monitor.statement().lock();
    names
        .monitor(written)
        .ifPresent(
            lock ->
                write(
                    taken(lock, monitor.statement().node(), names.isOwn(written)),
                    monitor.place(),
                    Monitors.ordinals(monitor.statement().body().statements(), state::ordinal)));
  }

  private Acquisition taken(Lock lock, int node, boolean isOwn) {
    Site site = state.site(node, lock.name(), Site.Verb.TAKES);
    return new Acquisition(lock, site, isOwn, Manner.MONITOR);
  }

  private void write(Acquisition taken, Place place, SortedSet<Integer> ordinals) {
    LockWork work = state.work(LockWork.class);
    Region region = new Region(taken, place, ordinals);
    if (!region.isWhole()) {
      state.trace().record(region);
    }
    for (LockWork.Applied each : work.applied()) {
      if (ordinals.contains(each.ordinal())) {
        work.runsUnder(each.parameter(), Set.of(taken));
      }
    }
  }
}
