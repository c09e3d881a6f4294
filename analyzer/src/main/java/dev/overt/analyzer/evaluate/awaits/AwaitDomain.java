package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;
import java.util.stream.Stream;

/** Missing awaits: lazy values that nobody subscribes to, returns, stores or passes on. */
public final class AwaitDomain implements Domain {

  @Override
  public DomainState initial() {
    return NoState.ONLY;
  }

  @Override
  public DomainWork work() {
    return new AwaitWork();
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new AwaitBody(state);
  }

  @Override
  public boolean isFollowed(MethodSymbol method) {
    return false;
  }

  @Override
  public boolean isOwn(ClassSymbol symbol) {
    return false;
  }

  @Override
  public List<Sink> decided(WholeProgram whole, List<Sink> sinks) {
    Stream<Sink> dropped = whole.records(DroppedValue.class).map(DroppedValue::sink);
    return Stream.concat(sinks.stream(), dropped).toList();
  }

  /** What is used of a body is so whatever way it takes: nothing changes from point to point. */
  private enum NoState implements DomainState {
    ONLY;

    @Override
    public DomainState copy() {
      return this;
    }

    @Override
    public DomainState inFunction() {
      return this;
    }

    @Override
    public DomainState join(DomainState other) {
      return this;
    }

    @Override
    public boolean isSameAs(DomainState other) {
      return true;
    }

    @Override
    public void written(Object key) {}
  }
}
