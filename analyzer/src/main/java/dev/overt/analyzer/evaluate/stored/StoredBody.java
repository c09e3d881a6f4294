package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.OpenedSession;
import dev.overt.analyzer.evaluate.stored.load.SessionEnd;
import dev.overt.analyzer.evaluate.stored.load.Sessions;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.EndedSession;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lazy persistence in one body: each hook asks those who know of that construct. */
final class StoredBody implements BodyDomain {

  private final BodyState state;
  private final StoredWork work;
  private final StoredExpressions expressions;
  private final Entities entities;
  private final EntityCalls calls;
  private final LookedUpRows rows;
  private final Loads loads;
  private final ElementLoads elementLoads;

  StoredBody(BodyState state) {
    this.state = state;
    this.work = StoredWork.of(state);
    this.expressions = StoredExpressions.in(state);
    this.entities = Entities.in(state);
    this.calls = EntityCalls.in(state);
    this.rows = LookedUpRows.in(state);
    this.loads = Loads.in(state);
    this.elementLoads = ElementLoads.in(state);
  }

  @Override
  public Set<Stored> self() {
    return entities.self().contents(Stored.class);
  }

  @Override
  public Value parameter(Value value, int index) {
    return expressions.parameter(value, index, state.body().method().parameterAnnotations(index));
  }

  @Override
  public void parameters(List<Parameter> parameters) {
    expressions.parameters(parameters);
  }

  @Override
  public void enter() {
    loads.enter();
  }

  @Override
  public Value literal(Expression.Literal literal, Value value) {
    return value.with(Stored.class, expressions.literal(literal).contents(Stored.class));
  }

  @Override
  public Value read(Value owner, FieldSymbol field, Value value, int node) {
    return expressions.read(owner, field, value, node);
  }

  @Override
  public void write(Value owner, FieldSymbol field, int node) {
    expressions.write(owner, field, node);
  }

  @Override
  public Value typed(Value value, Type type, int node) {
    return entities.known(value, type, new PathRoot.Made(state.method(), state.ordinal(node)));
  }

  @Override
  public Value cast(Value value, int node) {
    return entities.known(value, node);
  }

  @Override
  public void bind(Pattern pattern, Value tested) {
    expressions.bind(pattern, tested);
  }

  @Override
  public Value joined(Expression.Binary sum, List<Value> operands, Value value) {
    return value.with(Stored.class, expressions.joined(sum, operands).contents(Stored.class));
  }

  @Override
  public boolean isEnclosing() {
    return true;
  }

  @Override
  public void arguments(Value receiver, Type type, Runnable arguments) {
    Runnable each = () -> work.repeat(expressions.elements(receiver, type), arguments);
    work.handing(expressions.handed(receiver), each);
  }

  @Override
  public void argument(Value value) {
    work.handMore(expressions.handed(value));
  }

  @Override
  public void passed(Expression.Call call, List<Value> arguments) {
    expressions.keep(call, arguments);
  }

  @Override
  public Value handed(Value value, Type type) {
    return value.with(Stored.class, entities.handed(type).contents(Stored.class));
  }

  @Override
  public boolean isHanding() {
    return !work.handed().isEmpty();
  }

  @Override
  public void before(Invocation call) {
    calls.enter(call);
  }

  @Override
  public Entry.Suspends suspends(Entry.Suspends entry, Invocation call, MethodFacts facts) {
    Entry.Suspends asked = rows.isKnown(call, facts) ? entry.with(Certainty.POSSIBLE) : entry;
    return Persisting.in(state).told(asked, call, facts);
  }

  @Override
  public void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    rows.after(call, facts, targets);
  }

  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    Value left = calls.leave(call, facts, value);
    return elementLoads.returned(call, facts, left);
  }

  @Override
  public Value created(Invocation call, Value value) {
    return calls.made(call, value);
  }

  @Override
  public Value resultOf(int parameter, Value value) {
    return value.with(
        Stored.class, List.of(new Stored.Whole(new PathRoot.Returned(state.method(), parameter))));
  }

  @Override
  public void iterate(Value elements, int node) {
    expressions.iterate(elements, node);
  }

  @Override
  public Value element(Value elements, Variable variable, Value value) {
    return value.with(Stored.class, expressions.element(elements, variable).contents(Stored.class));
  }

  @Override
  public void each(Value element, Type type, Runnable body) {
    work.repeat(expressions.elements(element, type), body);
  }

  @Override
  public void iterated(Value elements, Environment end) {
    elementLoads.iterated(elements, end);
  }

  @Override
  public void left(Place.Code function, Environment end) {
    elementLoads.left(function, end);
  }

  @Override
  public void branch(Expression condition, boolean holds) {
    OpenGuards.in(state).assume(condition, holds);
  }

  @Override
  public void told(Fact fact, Expression.Call call, boolean holds) {
    if (fact == Fact.ARGUMENT_LOADED && holds) {
      state.fork();
      loads.known(state.ordinal(call.node()));
    }
  }

  @Override
  public Value returned(Value value, int node) {
    Value returned = expressions.returned(value, node);
    Responses.in(state).write(returned, node);
    return returned;
  }

  @Override
  public Value leaving(Value value) {
    return entities.settled(value);
  }

  @Override
  public Value since(Value returned, Environment then, Environment now) {
    Set<EndedSession> ended = new LinkedHashSet<>(now.domain(LoadState.class).closed());
    ended.removeAll(then.domain(LoadState.class).closed());
    return Sessions.over(returned, ended);
  }

  @Override
  public void end() {
    loads.settle();
  }

  @Override
  public Optional<DomainSummary> summary() {
    return new StoredSummary(work.unmet().told(), loaded(), ended(), isBeginning()).told();
  }

  private Set<StoredSummary.Loaded> loaded() {
    Set<StoredSummary.Loaded> loaded = new LinkedHashSet<>();
    for (StoredPath path : atEnd().loaded()) {
      if (isPassed(path)) {
        int index = ((PathRoot.Given) path.base()).index();
        loaded.add(new StoredSummary.Loaded(index, path.attributes()));
      }
    }
    return loaded;
  }

  private LoadState atEnd() {
    return state.end().domain(LoadState.class);
  }

  private boolean isPassed(StoredPath path) {
    return path.base() instanceof PathRoot.Given given && given.method().equals(state.method());
  }

  private Set<EndedSession> ended() {
    Set<EndedSession> ended = new LinkedHashSet<>();
    for (EndedSession each : atEnd().closed()) {
      // A field that was closed may hold another session by now.
      boolean isCleared =
          each.path().base() instanceof PathRoot.Kept && each.extent() == EndedSession.Extent.READ;
      if (isPassed(each.path()) || isCleared) {
        ended.add(each);
      }
    }
    return ended;
  }

  /** Whether the method begins a session and leaves it open. */
  private boolean isBeginning() {
    OpenedSession opened = new OpenedSession(Place.Code.of(state.method()));
    return state.trace().records().contains(opened)
        && !state.trace().records().contains(SessionEnd.HERE);
  }

  @Override
  public Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    Set<Stored> returned = summary.returned().contents(Stored.class);
    return value.with(Stored.class, new ReturnedEntities(state, call, target).of(returned));
  }

  @Override
  public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
    loads.call(call, target, summary);
    loads.loaded(call, summary);
    Sessions.in(state).called(call, target, summary);
  }
}
