package dev.overt.analyzer.evaluate.pools;

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

/** Pools of few threads: who waits in a task of one for what only that pool can bring. */
public final class PoolDomain implements Domain {

  /** All that is known is in the values. */
  private enum NoState implements DomainState, DomainWork {
    NONE;

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

  @Override
  public DomainState initial() {
    return NoState.NONE;
  }

  @Override
  public DomainWork work() {
    return NoState.NONE;
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new PoolBody(state);
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
    return sinks;
  }
}
