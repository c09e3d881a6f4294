package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What methods that run a query say, by annotations, of the objects that they return. */
final class Results {

  private final Catalog catalog;
  private final Persistence.Loading loading;
  private final Map<String, XmlType> types = new LinkedHashMap<>();
  private final List<XmlResult> results = new ArrayList<>();

  private Results(Catalog catalog, Persistence.Loading loading) {
    this.catalog = catalog;
    this.loading = loading;
  }

  static Results of(Program program, Catalog catalog, Persistence.Loading loading) {
    Results results = new Results(catalog, loading);
    for (ClassSymbol symbol : program.sourceClasses()) {
      symbol.methods().forEach(results::read);
    }
    return results;
  }

  private void read(MethodSymbol method) {
    Map<String, XmlAttribute> described = new LinkedHashMap<>();
    method.annotations().forEach(each -> read(each, described));
    if (!described.isEmpty() && returned(method.returnType()) instanceof Type.ClassType type) {
      String name = type.symbol().name();
      results.add(new XmlResult(method.id().toString(), name, described));
      types.merge(
          name,
          new XmlType(Persistence.Role.ENTITY, false, Optional.empty(), described),
          XmlType::and);
    }
  }

  private void read(AppliedAnnotation annotation, Map<String, XmlAttribute> into) {
    for (Persisted.Describes entry :
        catalog.ofAnnotation(annotation.type(), Persisted.Describes.class)) {
      annotation
          .text(entry.element())
          .flatMap(name -> attribute(name, annotation))
          .ifPresent(attribute -> into.put(attribute.name(), attribute));
    }
    nested(annotation).forEach(each -> read(each, into));
  }

  private static Stream<AppliedAnnotation> nested(AppliedAnnotation annotation) {
    return annotation.nested().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> each.getValue().stream());
  }

  /** Only what has a query of its own can wait. */
  private Optional<XmlAttribute> attribute(String name, AppliedAnnotation annotation) {
    return nested(annotation)
        .filter(each -> new AnnotationElements(catalog).has(Meaning.OWN_QUERY, each))
        .flatMap(
            each ->
                catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream()
                    .map(entry -> attribute(name, each, entry)))
        .findFirst();
  }

  private XmlAttribute attribute(String name, AppliedAnnotation mapping, Persisted.Mapped entry) {
    return new XmlAttribute(
        name,
        entry.kind(),
        WrittenLoading.of(catalog, mapping).map(WrittenLoading::isLazy),
        Optional.empty(),
        Set.of(),
        "@" + ShortName.of(mapping.type()));
  }

  /** What a method returns, or what that holds. */
  private static Type returned(Type type) {
    Type element = EntityModel.element(type);
    return element == Type.UNKNOWN ? type : element;
  }

  /** What is said of classes, by their binary names. */
  Map<String, XmlType> types() {
    return types;
  }

  /**
   * What the result of a method does not load later, though that of others does.
   *
   * @param types what is said of classes, here and in files
   * @param files what files say of the results of methods
   */
  Map<String, Set<List<String>>> fetched(Map<String, XmlType> types, List<XmlResult> files) {
    Map<String, Set<List<String>>> fetched = new HashMap<>();
    Stream.concat(results.stream(), files.stream())
        .filter(result -> types.containsKey(result.type()))
        .forEach(result -> fetched.put(result.method(), here(types.get(result.type()), result)));
    return fetched;
  }

  private Set<List<String>> here(XmlType type, XmlResult result) {
    Set<List<String>> paths = new LinkedHashSet<>();
    late(type.attributes()).forEach(name -> paths.add(List.of(name)));
    late(result.attributes()).forEach(name -> paths.remove(List.of(name)));
    return paths;
  }

  private Stream<String> late(Map<String, XmlAttribute> described) {
    return described.values().stream()
        .filter(each -> each.laziness().orElse(loading.late().contains(each.kind())))
        .map(XmlAttribute::name);
  }
}
