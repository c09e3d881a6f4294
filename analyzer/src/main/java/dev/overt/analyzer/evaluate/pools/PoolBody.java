package dev.overt.analyzer.evaluate.pools;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;
import java.util.Optional;

/** What one body does with pools. */
record PoolBody(BodyState state) implements BodyDomain {

  /** A factory makes a pool; a pool makes what its task brings. */
  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    if (facts.tells(Fact.RESULT_HAS_ONE_THREAD)) {
      return value.with(Pool.class, List.of(madeAt(call, Certainty.CERTAIN)));
    }
    if (facts.tells(Fact.RESULT_HAS_FEW_THREADS)) {
      return value.with(Pool.class, List.of(madeAt(call, Certainty.LIKELY)));
    }
    if (facts.runs().isEmpty()) {
      return value;
    }
    return facts.runs().stream()
        .flatMap(entry -> pool(entry, call).stream())
        .findFirst()
        .map(pool -> value.with(Pool.class, List.of(pool.result())))
        .orElse(value);
  }

  private Pool madeAt(Invocation call, Certainty certainty) {
    int line = state.body().point(call.site().ordinal()).line();
    return Pool.madeAt(call.site(), line, certainty);
  }

  /** Each call of a method that makes a pool makes another one. */
  @Override
  public Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    return only(value)
        .filter(pool -> pool.maker().equals(target.id().toString()))
        .map(pool -> madeAt(call, pool.certainty()))
        .map(pool -> value.with(Pool.class, List.of(pool)))
        .orElse(value);
  }

  @Override
  public void runs(Entry.Runs entry, Invocation call, Place function) {
    for (Pool pool : pool(entry, call).stream().toList()) {
      Site site = call.site().with(call.method().id(), Site.Verb.HANDS_OVER);
      String reason = "%s %s".formatted(call.method().id().shortName(), entry.why());
      ThreadName thread = new ThreadName(ThreadKind.TASK, pool.threads());
      for (Place place : state.handovers().entered(function)) {
        state.trace().root(new Root(place, thread, reason, site, pool.certainty()));
      }
    }
  }

  /** A task of a pool brings it, or a thread of a library that the catalog names. */
  @Override
  public Optional<String> bringer(Invocation call) {
    MethodFacts facts = state.knowledge().facts(call.method());
    Optional<String> named = facts.emits().flatMap(PoolBody::named);
    boolean isWait = facts.suspends().filter(each -> each.effect() == Effect.WAIT).isPresent();
    return named.isPresent() || !isWait
        ? named
        : only(call.receiver()).filter(pool -> !isOfThisRun(pool)).map(Pool::threads);
  }

  private static Optional<String> named(Entry.Emits emits) {
    return emits.where() instanceof Where.On on && on.thread().kind() == ThreadKind.TASK
        ? Optional.of(on.thread().label())
        : Optional.empty();
  }

  /** A method that makes a pool and waits for it has another one whenever it runs. */
  private boolean isOfThisRun(Pool pool) {
    MethodId method = state.method();
    return !state.isInFunction()
        && pool.maker().equals(method.toString())
        && !method.isConstructor()
        && !method.name().equals(MethodId.STATIC_INITIALIZER)
        && !method.name().equals(Body.INSTANCE_INITIALIZER);
  }

  /** The pool that runs the functions of an entry. */
  private static Optional<Pool> pool(Entry.Runs entry, Invocation call) {
    if (!(entry.where() instanceof Where.By by)) {
      return Optional.empty();
    }
    int index = by.executor().index();
    Optional<Value> executor =
        index < 0 ? Optional.of(call.receiver()) : call.passed(index).stream().findFirst();
    return executor.flatMap(PoolBody::only).filter(pool -> !pool.isResult());
  }

  /** The pool that a value has to do with, if it is only one. */
  private static Optional<Pool> only(Value value) {
    List<Pool> pools = value.held(Pool.class).toList();
    return pools.size() == 1 ? Optional.of(pools.get(0)) : Optional.empty();
  }
}
