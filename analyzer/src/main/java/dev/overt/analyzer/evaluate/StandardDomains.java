package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.evaluate.awaits.AwaitDomain;
import dev.overt.analyzer.evaluate.bound.BoundDomain;
import dev.overt.analyzer.evaluate.locks.LockDomain;
import dev.overt.analyzer.evaluate.pools.PoolDomain;
import dev.overt.analyzer.evaluate.stale.StaleDomain;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.stored.StoredDomain;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.stream.Stream;

/** What is followed beside calls and async values; a new domain is one line here. */
final class StandardDomains {

  private StandardDomains() {}

  /** The domains that a program uses, in the order in which they are asked. */
  static List<Domain> of(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    return Stream.concat(
            StoredDomain.of(program, catalog, settings, model).stream(),
            Stream.of(
                new AwaitDomain(catalog),
                new PoolDomain(),
                new LockDomain(catalog),
                new BoundDomain(program, catalog),
                new StaleDomain(catalog)))
        .toList();
  }
}
