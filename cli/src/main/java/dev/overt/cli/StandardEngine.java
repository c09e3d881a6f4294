package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogProvider;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleProvider;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The analyzer with the rules, catalogs and stubs that the jars of this tool bring along. */
final class StandardEngine implements Engine {

  @Override
  public Report scan(Project project, Certainty threshold) {
    return Overt.scan(new Overt.Request(project, catalog(), stubs(), rules(), threshold));
  }

  private static Catalog catalog() {
    return Catalog.of(
        providers(CatalogProvider.class).flatMap(provider -> provider.entries().stream()).toList());
  }

  private static List<StubProvider> stubs() {
    return providers(StubProvider.class).toList();
  }

  private static List<Rule> rules() {
    return providers(RuleProvider.class).flatMap(provider -> provider.rules().stream()).toList();
  }

  /** Sorted, because a class path has an order of its own. */
  private static <P> Stream<P> providers(Class<P> form) {
    return ServiceLoader.load(form).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(provider -> provider.getClass().getName()));
  }
}
