package dev.overt.analyzer.evaluate.pools;

import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;

/**
 * Pools of few threads: who waits in a task of one for what only that pool can bring. All that is
 * known is in the values.
 */
public final class PoolDomain implements Domain {

  @Override
  public BodyDomain in(BodyState state) {
    return new PoolBody(state);
  }
}
