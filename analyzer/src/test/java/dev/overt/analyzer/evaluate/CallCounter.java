package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A domain that follows nothing, and counts how often calls are evaluated. */
final class CallCounter implements Domain {

  private final AtomicInteger calls = new AtomicInteger();

  int calls() {
    return calls.get();
  }

  private record Nothing() implements DomainState, DomainWork {
    @Override
    public Nothing copy() {
      return this;
    }

    @Override
    public Nothing inFunction() {
      return this;
    }

    @Override
    public Nothing join(DomainState other) {
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
    return new Nothing();
  }

  @Override
  public DomainWork work() {
    return new Nothing();
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new BodyDomain() {
      @Override
      public void before(Invocation call) {
        calls.incrementAndGet();
      }
    };
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
