package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.LinkedHashSet;
import java.util.Set;

/** Work of one body that is begun, or will be, and that nobody awaits. */
final class StrayWork {

  private final BodyState state;
  private final InnerValues inner;
  private final FailurePaths paths;
  private final Detached detached;
  private final Futures futures;
  private final Uses uses = new Uses();

  StrayWork(BodyState state) {
    this.state = state;
    ItemTypes types = new ItemTypes(state.program(), state.knowledge());
    this.inner = new InnerValues(state, types);
    this.paths = new FailurePaths(types);
    this.detached = new Detached(state, types, paths);
    this.futures = new Futures(state, types);
  }

  /** A value goes to somebody who may do anything with it. */
  void take(Value value) {
    inner.take(value);
    uses.add(value, Uses.ELSEWHERE);
  }

  void drop(Value value) {
    inner.drop(value);
  }

  /** A call is made, of the program's own code or of a library. */
  void called(Invocation call, boolean isOwn) {
    if (isOwn) {
      inner.take(call.receiver());
      for (Value argument : call.arguments()) {
        inner.take(argument);
      }
    }
    uses.add(call.receiver(), call.site().ordinal());
    for (Value argument : call.arguments()) {
      uses.add(argument, call.site().ordinal());
    }
  }

  void runs(Entry.Runs entry, Invocation call, Place function) {
    detached.runs(entry, call, function);
  }

  /** The result of a call of a library, with what is known of it. */
  Value result(Invocation call, MethodFacts facts, Value value) {
    detached.called(call, facts);
    Value seen = paths.result(call, facts, inner.result(call, facts, value));
    futures.result(call, facts, seen);
    return seen;
  }

  /** The result of a call of the program's own code. */
  Value instantiated(Summary summary, Value value) {
    Value returned = summary.returned();
    if (returned.contents().isEmpty()) {
      return value;
    }
    Set<Inner> inners = new LinkedHashSet<>(returned.contents(Inner.class));
    return value.with(Inner.class, inners).with(Handled.class, returned.contents(Handled.class));
  }

  /** A call of the program's own code makes work; true if that runs already. */
  boolean isBegun(Invocation call, Summary summary) {
    return futures.isBegun(call, FailurePaths.isHandled(summary.returned()));
  }

  /** Whether work that runs already is made at an ordinal. */
  boolean isMade(int ordinal) {
    return futures.isMade(ordinal);
  }

  /** The body has ended: writes down what strays. */
  void end(AwaitWork work, Set<Integer> returned) {
    uses.add(state.returned(), Uses.ELSEWHERE);
    InnerUses found = inner.uses();
    if (!found.isEmpty()) {
      state.trace().record(found);
    }
    detached.sinks(uses).forEach(this::record);
    futures.sinks(work, returned, uses).forEach(this::record);
  }

  private void record(Sink sink) {
    state.trace().record(new DroppedValue(sink));
  }
}
