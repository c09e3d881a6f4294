package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one body does with what its thread has. */
record BoundBody(BodyState state, BoundTypes types) implements BodyDomain {

  private BoundWork work() {
    return state.work(BoundWork.class);
  }

  private Bindings bindings() {
    return state.locals().domain(Bindings.class);
  }

  @Override
  public void passed(Expression.Call call, List<Value> arguments) {
    work().written(call);
  }

  @Override
  public void function(Atom.Function function, Optional<MethodSymbol> method, int node) {
    method.ifPresent(this::implemented);
  }

  private void implemented(MethodSymbol method) {
    if (state.knowledge().facts(method).tells(Fact.CARRIES_THREAD)) {
      work().found().add(new Carrier(state.method()));
    }
  }

  @Override
  public void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    Map<Holder, Site> bound = bindings().bound();
    if (!bound.isEmpty()) {
      work().under(bound, call.site().ordinal());
    }
    if (!facts.told().isEmpty()) {
      new BoundCalls(state, types).told(call, facts);
    }
    if (targets.isEmpty() && facts == MethodFacts.NONE && isWrapping(call)) {
      work().found().add(new Carrier(state.method()));
    }
    for (Dispatch.Target target : targets) {
      if (!target.method().annotations().isEmpty()
          || !target.method().owner().annotations().isEmpty()) {
        new Hops(state).sent(call, target.method());
      }
    }
  }

  /** Whether a call of which nothing is known makes an executor of another one. */
  private boolean isWrapping(Invocation call) {
    return isExecutor(call.result())
        && call.method().parameterTypes().stream().anyMatch(this::isExecutor);
  }

  private boolean isExecutor(Type type) {
    return state.knowledge().nature(type) == ValueKind.EXECUTOR;
  }

  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    return facts.told().isEmpty() ? value : new BoundCalls(state, types).result(call, facts, value);
  }

  @Override
  public void runs(Entry.Runs entry, Invocation call, Place function) {
    if (entry.where().isElsewhere()) {
      new Hops(state).runs(entry, call, function);
    }
  }

  @Override
  public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
    if (!summary.uses().isEmpty()) {
      new Hops(state).instantiate(summary, call);
    }
    summary
        .of(BoundSummary.class)
        .ifPresent(known -> new BoundCalls(state, types).instantiate(known, call));
  }

  @Override
  public void end() {
    BoundWork work = work();
    work.found().forEach(state.trace()::record);
    work.under()
        .forEach(
            (since, ordinals) ->
                state
                    .trace()
                    .record(new Under(since.holder(), state.method(), since.site(), ordinals)));
    if (!state.body().method().id().isConstructor()) {
      implemented(state.body().method());
    }
  }

  @Override
  public Optional<DomainSummary> summary() {
    Set<Holder> bound = new LinkedHashSet<>();
    for (Holder holder : state.end().domain(Bindings.class).bound().keySet()) {
      if (holder.kind() == Holder.Kind.VALUE) {
        bound.add(holder);
      }
    }
    return new BoundSummary(bound, Set.copyOf(work().unbound())).ifAny();
  }
}
