package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Sink;
import java.util.List;
import java.util.stream.Stream;

/**
 * Missing awaits: lazy values that nobody subscribes to, returns, stores or passes on, and null
 * where there should be one, and what strays from who awaits the value around it. What is used of a
 * body is so whatever way it takes, so nothing is kept from point to point.
 */
public final class AwaitDomain implements Domain {

  private final Catalog catalog;

  public AwaitDomain(Catalog catalog) {
    this.catalog = catalog;
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
  public List<Sink> decided(WholeProgram whole, List<Sink> sinks) {
    Stream<Sink> dropped = whole.records(DroppedValue.class).map(DroppedValue::sink);
    Stream<Sink> lacking = NullReturns.of(whole.program(), catalog).stream();
    Stream<Sink> promises = LostPromises.of(whole.program(), catalog).stream();
    Stream<Sink> inner = InnerVerdicts.of(whole).stream();
    return Stream.of(sinks.stream(), dropped, lacking, inner, promises)
        .flatMap(each -> each)
        .toList();
  }
}
