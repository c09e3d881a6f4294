package dev.overt.analyzer.evaluate.bound;

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
import dev.overt.analyzer.types.Program;
import java.util.List;

/** What is bound to a thread: who asks for it on another one, to which nothing carries it. */
public final class BoundDomain implements Domain {

  private final BoundTypes types;

  /** Takes the program, and what the catalog says of holders. */
  public BoundDomain(Program program, Catalog catalog) {
    this.types = new BoundTypes(program, catalog);
  }

  @Override
  public DomainState initial() {
    return Bindings.none();
  }

  @Override
  public DomainWork work() {
    return new BoundWork();
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new BoundBody(state, types);
  }

  @Override
  public boolean isFollowed(MethodSymbol method) {
    return types.isFollowed(method);
  }

  @Override
  public Addition added(WholeProgram whole, List<Sink> sinks) {
    return new LostValues(whole).addition();
  }
}
