package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.locks.Acquisition.Manner;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls do with locks: those of locks themselves, and those of methods that use them. */
record LockCalls(BodyState state) {

  private static final String ELSEWHERE = "return the value, and update other keys afterwards";

  private LockWork work() {
    return state.work(LockWork.class);
  }

  private Held held() {
    return state.locals().domain(Held.class);
  }

  /** A call of which the catalog tells something. */
  void called(Invocation call, MethodFacts facts) {
    if (facts.tells(Fact.WAITS_WITHOUT_RECEIVER)) {
      state.trace().record(new Signal(call.site()));
    } else if (facts.tells(Fact.GIVES_BACK_RECEIVER)) {
      giveBack(LockNames.of(call.receiver()));
    } else if (facts.tells(Fact.TRIES_RECEIVER)) {
      lock(call, facts)
          .map(lock -> taken(lock, call, Manner.TRYING))
          .ifPresent(tried -> work().tried().put(call.site().ordinal(), tried));
      work().tried().values().forEach(each -> work().take(each, state.place()));
    } else if (facts.tells(Fact.TAKES_RECEIVER)) {
      lock(call, facts).ifPresent(lock -> take(lock, call, facts));
    } else if (facts.tells(Fact.UPDATES_RECEIVER)) {
      LockNames.of(call.receiver())
          .map(lock -> taken(lock, call, Manner.ONCE))
          .ifPresent(taken -> note(taken, call, facts));
    }
  }

  private Optional<Lock> lock(Invocation call, MethodFacts facts) {
    Optional<Lock> lock = LockNames.of(call.receiver());
    return facts.tells(Fact.RESULT_READS_RECEIVER)
        ? lock.map(each -> each.side(Lock.Side.READ))
        : lock.map(this::asHeld);
  }

  /** Who writes may read and write once more. */
  private Lock asHeld(Lock lock) {
    boolean isWriting =
        held().taken().stream()
            .map(Acquisition::lock)
            .anyMatch(each -> each.isOfSame(lock) && each.side() == Lock.Side.WRITE);
    return isWriting && lock.side() == Lock.Side.READ ? lock.side(Lock.Side.WHOLE) : lock;
  }

  private void take(Lock lock, Invocation call, MethodFacts facts) {
    boolean isOnce = facts.tells(Fact.TAKES_RECEIVER_ONCE);
    Acquisition taken = taken(lock, call, isOnce ? Manner.ONCE : Manner.WAITING);
    if (isOnce || lock.side() == Lock.Side.WRITE) {
      note(taken, call, facts);
    }
    take(taken);
  }

  private void take(Acquisition taken) {
    work().take(taken, state.place());
    held().take(taken);
  }

  private void note(Acquisition taken, Invocation call, MethodFacts facts) {
    Entry.Suspends entry =
        facts.suspends().map(each -> each.with(Certainty.CERTAIN)).orElseGet(() -> update(call));
    work().takings().add(new Taking(taken, call.site(), state.place(), entry));
  }

  /** An update of a map, which no entry says to wait: it does so only while a function runs. */
  private static Entry.Suspends update(Invocation call) {
    MethodId id = call.method().id();
    MethodSelector method = new MethodSelector(id.owner(), id.name(), id.parameters());
    return new Entry.Suspends(
        method, Effect.LOCK, Certainty.CERTAIN, false, Optional.of(ELSEWHERE), "updates the map");
  }

  /** A lock that a call takes. */
  Acquisition taken(Lock lock, Invocation call, Manner manner) {
    Site site = call.site().with(lock.name(), Site.Verb.TAKES);
    return new Acquisition(lock, site, isOwn(call), manner);
  }

  private boolean isOwn(Invocation call) {
    Expression receiver = work().receiver(call.site().ordinal(), state::ordinal);
    return receiver != Expression.NONE && new LockNames(state).isOwn(receiver);
  }

  /** A lock that is not known may be any that is held. */
  private void giveBack(Optional<Lock> lock) {
    boolean isHeld = lock.isPresent() && held().giveBack(each -> each.lock().isOfSame(lock.get()));
    work().returned(lock);
    if (!isHeld) {
      held().giveBack(each -> lock.isEmpty() || isByCall(each));
      lock.ifPresent(work().givenBack()::add);
    }
  }

  /** Whether a method took it that may have kept it under another name. */
  private static boolean isByCall(Acquisition taken) {
    return taken.manner() == Manner.TRYING || !taken.isOwn();
  }

  /** What a method does with locks, at a call of it. */
  void instantiate(LockSummary locks, Invocation call) {
    for (Lock given : locks.givenBack()) {
      giveBack(passed(given, call));
    }
    for (Acquisition each : locks.held()) {
      at(each, call).ifPresent(this::take);
    }
    for (Map.Entry<Integer, Set<Acquisition>> each : locks.under().entrySet()) {
      Set<Acquisition> taken = new LinkedHashSet<>();
      each.getValue().forEach(lock -> at(lock, call).ifPresent(taken::add));
      call.passed(each.getKey()).forEach(function -> runs(function, taken));
    }
  }

  private void runs(Value functions, Set<Acquisition> taken) {
    for (Atom atom : functions.atoms()) {
      if (atom instanceof Atom.Function function) {
        taken.forEach(lock -> work().functions().add(Region.of(lock, function.code())));
      } else if (atom instanceof Atom.FormalFunction formal) {
        work().runsUnder(formal.index(), taken);
      }
    }
  }

  private Optional<Acquisition> at(Acquisition taken, Invocation call) {
    return passed(taken.lock(), call)
        .map(
            lock -> {
              Site site = call.site().with(lock.name(), Site.Verb.TAKES);
              boolean isOwn = taken.isOwn() && isOnThis(call);
              return new Acquisition(lock, site, isOwn, taken.manner());
            });
  }

  private boolean isOnThis(Invocation call) {
    Expression receiver = work().receiver(call.site().ordinal(), state::ordinal);
    return receiver instanceof Expression.None || receiver instanceof Expression.This;
  }

  /** The lock that a callee speaks of, as the caller knows it. */
  Optional<Lock> passed(Lock lock, Invocation call) {
    if (lock.scope() != Lock.Scope.PARAMETER) {
      return Optional.of(lock);
    }
    return call.passed(lock.parameter()).stream()
        .findFirst()
        .flatMap(LockNames::of)
        .map(passed -> isWhole(lock) ? passed : passed.side(lock.side()));
  }

  private static boolean isWhole(Lock lock) {
    return lock.side() == Lock.Side.WHOLE;
  }
}
