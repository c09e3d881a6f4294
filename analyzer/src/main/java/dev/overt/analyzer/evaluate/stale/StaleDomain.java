package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Sink;
import java.util.List;

/**
 * Checks that are stale where code relies on them. What is looked for stands in one body, so it is
 * looked for when all bodies are evaluated, in those that threads share something in.
 */
public final class StaleDomain implements Domain {

  private static final BodyDomain NO_HOOKS = new BodyDomain() {};

  private final Catalog catalog;

  /** Takes what the catalog says of what is shared. */
  public StaleDomain(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public BodyDomain in(BodyState state) {
    return NO_HOOKS;
  }

  @Override
  public Addition added(WholeProgram whole, List<Sink> sinks) {
    return new StaleChecks(whole, catalog, sinks).addition();
  }
}
