package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the annotations of a program say of what is fetched. */
final class PlanReader {

  private final Catalog catalog;
  private final AnnotationElements elements;
  private final Map<String, String> queries;
  private final Map<String, Set<List<String>>> graphs = new HashMap<>();

  private PlanReader(Catalog catalog, Map<String, String> queries) {
    this.catalog = catalog;
    this.elements = new AnnotationElements(catalog);
    this.queries = new HashMap<>(queries);
  }

  /**
   * The plans of a program.
   *
   * @param queries those of mapping files, by name
   */
  static FetchPlans of(Program program, Catalog catalog, Map<String, String> queries) {
    PlanReader reader = new PlanReader(catalog, queries);
    for (ClassSymbol symbol : program.sourceClasses()) {
      symbol.annotations().forEach(reader::named);
    }
    FetchPlans named = new FetchPlans(reader.queries, reader.graphs, Map.of());
    Map<String, Set<List<String>>> methods = new HashMap<>();
    for (ClassSymbol symbol : program.sourceClasses()) {
      for (MethodSymbol method : symbol.methods()) {
        Set<List<String>> fetched = reader.ofMethod(method, named);
        if (!fetched.isEmpty()) {
          methods.put(method.id().toString(), fetched);
        }
      }
    }
    return new FetchPlans(reader.queries, reader.graphs, methods);
  }

  private void named(AppliedAnnotation annotation) {
    annotation.nested().values().forEach(each -> each.forEach(this::named));
    for (Persisted.Fetches entry :
        catalog.ofAnnotation(annotation.type(), Persisted.Fetches.class)) {
      String name = elements.text(Meaning.NAME, annotation).orElse("");
      if (entry.wording() == Persistence.Wording.NAMED_QUERY) {
        annotation.text(entry.element()).ifPresent(query -> queries.putIfAbsent(name, query));
      } else if (entry.wording() == Persistence.Wording.NAMED_GRAPH) {
        graphs.putIfAbsent(name, FetchPlans.closed(nodes(annotation, entry.element())));
      }
    }
  }

  /** The nodes of a graph; a subgraph hangs below the node that names it. */
  private List<List<String>> nodes(AppliedAnnotation graph, String element) {
    List<List<String>> paths = new ArrayList<>();
    for (AppliedAnnotation node : graph.annotations(element)) {
      String attribute = elements.text(Meaning.NODE, node).orElse("");
      paths.add(List.of(attribute));
      String subgraph = elements.text(Meaning.SUBGRAPH, node).orElse("");
      elements
          .nested(Meaning.SUBGRAPHS, graph)
          .filter(each -> !subgraph.isEmpty() && isNamed(each, subgraph))
          .flatMap(each -> each.annotations(element).stream())
          .flatMap(each -> elements.text(Meaning.NODE, each).stream())
          .forEach(below -> paths.add(List.of(attribute, below)));
    }
    return paths;
  }

  private boolean isNamed(AppliedAnnotation annotation, String name) {
    return elements.text(Meaning.NAME, annotation).filter(name::equals).isPresent();
  }

  private Set<List<String>> ofMethod(MethodSymbol method, FetchPlans named) {
    Set<List<String>> fetched = new LinkedHashSet<>();
    for (AppliedAnnotation annotation : method.annotations()) {
      for (Persisted.Fetches entry :
          catalog.ofAnnotation(annotation.type(), Persisted.Fetches.class)) {
        List<String> texts = annotation.all(entry.element());
        switch (entry.wording()) {
          case QUERY -> texts.forEach(text -> fetched.addAll(FetchJoins.of(text)));
          case PATHS ->
              fetched.addAll(FetchPlans.closed(texts.stream().map(PlanReader::path).toList()));
          case GRAPH -> texts.forEach(text -> fetched.addAll(named.fetched(text)));
          case NAMED_QUERY, NAMED_GRAPH -> {}
        }
      }
    }
    return fetched;
  }

  private static List<String> path(String dotted) {
    return List.of(dotted.split("\\."));
  }
}
