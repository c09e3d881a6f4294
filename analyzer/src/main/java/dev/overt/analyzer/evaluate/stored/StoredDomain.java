package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.MappedFacts;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;

/** Lazy persistence: which objects are mapped to a database, and what of them is in memory. */
public final class StoredDomain implements Domain {

  private final MappedFacts facts;

  private StoredDomain(MappedFacts facts) {
    this.facts = facts;
  }

  /**
   * The domain of a program that maps classes to a database; of another one there is none.
   *
   * @param settings what the application's settings say of sessions
   */
  public static List<Domain> of(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    return model.isUsed()
        ? List.of(new StoredDomain(new MappedFacts(program, catalog, settings, model)))
        : List.of();
  }

  @Override
  public DomainState initial() {
    return new LoadState();
  }

  @Override
  public DomainWork work() {
    return new StoredWork(facts);
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new StoredBody(state);
  }

  @Override
  public boolean isFollowed(MethodSymbol method) {
    return facts.isFollowed(method);
  }

  @Override
  public String learned() {
    return facts.properties().changes();
  }

  /** What is mapped is looked at with what is known to be loaded of it. */
  @Override
  public boolean isOwn(ClassSymbol symbol) {
    return facts.model().type(symbol).isPresent();
  }

  @Override
  public List<Sink> decided(WholeProgram whole, List<Sink> sinks) {
    return new SessionScopeCheck(whole, facts.scopes()).decided(sinks);
  }
}
