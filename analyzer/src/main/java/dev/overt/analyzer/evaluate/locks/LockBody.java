package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one body does with locks. */
record LockBody(BodyState state, LockTypes types) implements BodyDomain {

  private LockWork work() {
    return state.work(LockWork.class);
  }

  private Held held() {
    return state.locals().domain(Held.class);
  }

  // Values

  @Override
  public Value parameter(Value value, int index) {
    Type type = state.body().method().parameterTypes().get(index);
    return types.isLock(type) ? value.with(Lock.class, List.of(Lock.passed(index))) : value;
  }

  /** A field that holds one side of a lock stands for that side. */
  @Override
  public Value read(Value owner, FieldSymbol field, Value value, int node) {
    boolean isLock =
        types.isLock(field.type())
            || value.all(Atom.Exact.class).anyMatch(exact -> isLock(exact.className()));
    if (!isLock || LockNames.of(value).filter(LockBody::isSide).isPresent()) {
      return value;
    }
    return value.with(Lock.class, List.of(LockNames.of(field)));
  }

  private boolean isLock(String className) {
    return state
        .program()
        .find(className)
        .filter(symbol -> types.isLock(new Type.ClassType(symbol, List.of())))
        .isPresent();
  }

  private static boolean isSide(Lock lock) {
    return lock.side() != Lock.Side.WHOLE;
  }

  @Override
  public Value created(Invocation call, Value value) {
    return types.isLock(call.result())
        ? value.with(Lock.class, List.of(Lock.madeIn(state.method(), call.site().ordinal())))
        : value;
  }

  /** A side of a lock, or what its holder waits with: both stand for the lock. */
  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    if (facts.told().isEmpty() || call.receiver().contents().isEmpty()) {
      return value;
    }
    return LockNames.of(call.receiver())
        .flatMap(lock -> result(lock, facts))
        .map(lock -> value.with(Lock.class, List.of(lock)))
        .orElse(value);
  }

  private static Optional<Lock> result(Lock lock, MethodFacts facts) {
    if (facts.tells(Fact.RESULT_IS_OF_RECEIVER)) {
      return Optional.of(lock);
    }
    if (facts.tells(Fact.RESULT_READS_RECEIVER)) {
      return Optional.of(lock.side(Lock.Side.READ));
    }
    return facts.tells(Fact.RESULT_WRITES_RECEIVER)
        ? Optional.of(lock.side(Lock.Side.WRITE))
        : Optional.empty();
  }

  @Override
  public Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    return LockNames.of(value)
        .filter(lock -> lock.scope() == Lock.Scope.PARAMETER)
        .map(
            lock ->
                value.with(Lock.class, new LockCalls(state).passed(lock, call).stream().toList()))
        .orElse(value);
  }

  // Calls

  @Override
  public void passed(Expression.Call call, List<Value> arguments) {
    work().written(call);
  }

  @Override
  public void before(Invocation call) {
    if (!held().taken().isEmpty()) {
      work().under(held().taken(), call.site().ordinal());
    }
  }

  @Override
  public void applies(Invocation call) {
    int ordinal = call.site().ordinal();
    before(call);
    for (Atom atom : call.receiver().atoms()) {
      if (atom instanceof Atom.FormalFunction function) {
        work().applied().add(new LockWork.Applied(function.index(), ordinal));
        work().runsUnder(function.index(), held().taken());
      }
    }
  }

  /** A function that a concurrent map runs meanwhile must not change that map. */
  @Override
  public void runs(Entry.Runs entry, Invocation call, Place function) {
    if (entry.where() instanceof Where.On on
        && on.thread().kind() == ThreadKind.HOLDING
        && !call.receiver().contents().isEmpty()) {
      LockNames.of(call.receiver())
          .map(lock -> new LockCalls(state).taken(lock, call, Acquisition.Manner.ONCE))
          .ifPresent(taken -> hold(taken, function));
    }
  }

  private void hold(Acquisition taken, Place function) {
    for (Place place : state.handovers().entered(function)) {
      work().functions().add(Region.of(taken, place));
    }
  }

  @Override
  public void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    if (!facts.told().isEmpty()) {
      new LockCalls(state).called(call, facts);
    }
  }

  @Override
  public void told(Fact fact, Expression.Call call, boolean holds) {
    if (fact == Fact.TRIES_RECEIVER && holds) {
      Acquisition tried = work().tried().get(state.ordinal(call.node()));
      if (tried != null) {
        state.fork();
        held().take(tried);
      }
    }
  }

  @Override
  public void synchronizes(Statement.Synchronized statement) {
    work().monitors().add(new LockWork.Monitor(statement, state.place()));
  }

  // Ends

  @Override
  public void end() {
    new LockRegions(state).write();
  }

  @Override
  public Optional<DomainSummary> summary() {
    LockWork work = work();
    Set<Acquisition> held = state.end().domain(Held.class).taken();
    return held.isEmpty() && work.givenBack().isEmpty() && work.under().isEmpty()
        ? Optional.empty()
        : new LockSummary(work.left(held), work.givenBack(), work.under()).ifAny();
  }

  @Override
  public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
    summary.of(LockSummary.class).ifPresent(locks -> new LockCalls(state).instantiate(locks, call));
  }
}
