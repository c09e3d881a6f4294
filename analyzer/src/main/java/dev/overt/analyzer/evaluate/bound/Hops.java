package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.stream.Stream;

/** Where a body hands code to other threads. */
record Hops(BodyState state) {

  /** A library runs a function on another thread. */
  void runs(Entry.Runs entry, Invocation call, Place function) {
    Value executor = executor(entry, call);
    int index = entry.argument().index();
    Stream<Value> code = index < 0 ? call.arguments().stream() : call.passed(index).stream();
    boolean isBy = entry.where() instanceof Where.By;
    if (isCarrying(executor) || code.anyMatch(Hops::isCarrying) || isBy && isDirect(executor)) {
      return;
    }
    boolean isFresh =
        isStarting(executor) || state.knowledge().facts(call.method()).tells(Fact.STARTS_THREAD);
    Hop.Thread there = isBy ? Hop.Thread.MANAGED : Hop.Thread.PLAIN;
    hand(function, call, isFresh ? Hop.Thread.FRESH : there);
  }

  private static Value executor(Entry.Runs entry, Invocation call) {
    if (!(entry.where() instanceof Where.By by)) {
      return call.receiver();
    }
    int index = by.executor().index();
    return index < 0
        ? call.receiver()
        : call.passed(index).stream().findFirst().orElse(Value.UNKNOWN);
  }

  private static boolean isCarrying(Value value) {
    return value.held(Trait.Carrying.class).findAny().isPresent();
  }

  private static boolean isStarting(Value value) {
    return value.held(Trait.Starting.class).findAny().isPresent();
  }

  /** Whether an executor runs its tasks on who calls it, or by code of the program. */
  private boolean isDirect(Value executor) {
    return executor.isBottom() || executor.atoms().stream().anyMatch(this::isDirect);
  }

  private boolean isDirect(Atom atom) {
    if (atom instanceof Atom.Executor executor) {
      return executor.source() instanceof ThreadSource.Caller;
    }
    return atom instanceof Atom.Function
        || atom instanceof Atom.Exact exact
            && state.program().find(exact.className()).filter(ClassSymbol::hasCode).isPresent();
  }

  /** A method of the program runs a function that it is passed on another thread. */
  void instantiate(Summary summary, Invocation call) {
    for (Summary.Use use : summary.uses()) {
      if (use.role() == Place.Formal.Role.FUNCTION && isElsewhere(use.under())) {
        for (Value passed : call.passed(use.formal())) {
          if (!isCarrying(passed)) {
            passed
                .all(Atom.Function.class)
                .forEach(each -> hand(each.code(), call, Hop.Thread.MANAGED));
          }
        }
      }
    }
  }

  private static boolean isElsewhere(ThreadSource source) {
    if (source instanceof ThreadSource.On on) {
      ThreadKind kind = on.thread().kind();
      return kind.isThread() && kind != ThreadKind.UNKNOWN && kind != ThreadKind.COMPLETER;
    }
    return source instanceof ThreadSource.ByExecutor;
  }

  /** A proxy sends the call of a method to another thread; a call on {@code this} meets none. */
  void sent(Invocation call, MethodSymbol target) {
    boolean isOnThis = state.work(BoundWork.class).isOnThis(call.site().ordinal(), state::ordinal);
    if (!isOnThis && state.knowledge().handedOver(target).isPresent()) {
      hand(Place.Code.of(target.id()), call, Hop.Thread.MANAGED);
    }
  }

  private void hand(Place code, Invocation call, Hop.Thread thread) {
    Site site = call.site().with(call.method().id(), Site.Verb.HANDS_OVER);
    Bindings bindings = state.locals().domain(Bindings.class);
    for (Place place : state.handovers().entered(code)) {
      state
          .work(BoundWork.class)
          .found()
          .add(new Hop(state.place(), place, site, thread, bindings.bound()));
    }
  }
}
