package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;

/** Monitors and locks: who holds one where, and for what its holder waits meanwhile. */
public final class LockDomain implements Domain {

  private final Catalog catalog;
  private final LockTypes types;

  /** Takes what the catalog says of locks. */
  public LockDomain(Catalog catalog) {
    this.catalog = catalog;
    this.types = new LockTypes(catalog);
  }

  @Override
  public DomainState initial() {
    return Held.nothing();
  }

  @Override
  public DomainWork work() {
    return new LockWork();
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new LockBody(state, types);
  }

  @Override
  public boolean isFollowed(MethodSymbol method) {
    return types.isFollowed(method);
  }

  @Override
  public Addition added(WholeProgram whole, List<Sink> sinks) {
    HeldCode held = new HeldCode(whole, sinks, whole.records(Region.class).toList());
    if (!held.regions().isEmpty()) {
      Contention contention = new Contention(whole, catalog, held);
      contention.write();
      new SelfWaits(whole, held, contention).write();
    }
    new Pinning(whole, held).write();
    return held.addition();
  }
}
