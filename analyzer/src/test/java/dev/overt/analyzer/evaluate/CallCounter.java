package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.value.Invocation;
import java.util.concurrent.atomic.AtomicInteger;

/** A domain that follows nothing, and counts how often calls are evaluated. */
final class CallCounter implements Domain {

  private final AtomicInteger calls = new AtomicInteger();

  int calls() {
    return calls.get();
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
}
