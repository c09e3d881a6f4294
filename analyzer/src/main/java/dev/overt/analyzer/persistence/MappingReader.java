package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the mapping of one class after the other, from annotations and mapping files. */
final class MappingReader {

  private final Catalog catalog;
  private final AnnotationElements elements;
  private final Map<String, XmlType> xml;
  private final Map<String, XmlType> aliases = new HashMap<>();
  private final AttributeReader attributes;
  private final Map<String, Optional<ManagedType>> types = new ConcurrentHashMap<>();

  MappingReader(Catalog catalog, Map<String, XmlType> xml, Persistence.Loading loading) {
    this.catalog = catalog;
    this.elements = new AnnotationElements(catalog);
    this.xml = xml;
    xml.forEach((name, said) -> aliases.put(alias(name), said));
    this.attributes = new AttributeReader(catalog, loading);
  }

  /** Only a name without a package can be an alias. */
  private static String alias(String name) {
    return name.contains(".") ? name : name.toLowerCase(Locale.ROOT);
  }

  /** What a class is mapped to, if it is. */
  Optional<ManagedType> of(ClassSymbol symbol) {
    Optional<ManagedType> known = types.get(symbol.name());
    if (known == null) {
      known = read(symbol);
      types.put(symbol.name(), known);
    }
    return known;
  }

  private Optional<ManagedType> read(ClassSymbol symbol) {
    Optional<XmlType> said = said(symbol);
    return role(symbol)
        .or(() -> said.map(XmlType::role))
        .map(role -> new ManagedType(symbol, role, attributes(symbol, said), table(symbol, said)));
  }

  /** What is said of a class by its name, or by its simple name as an alias. */
  private Optional<XmlType> said(ClassSymbol symbol) {
    XmlType exact = xml.get(symbol.name());
    return exact != null || !symbol.isOurs()
        ? Optional.ofNullable(exact)
        : Optional.ofNullable(aliases.get(ShortName.of(symbol.name()).toLowerCase(Locale.ROOT)));
  }

  /** By what a class bears itself, or by what only fields of mapped classes bear. */
  private Optional<Persistence.Role> role(ClassSymbol symbol) {
    return Stream.concat(
            symbol.annotations().stream(),
            symbol.isOurs()
                ? symbol.fields().stream().flatMap(field -> field.annotations().stream())
                : Stream.of())
        .flatMap(each -> catalog.ofAnnotation(each.type(), Persisted.Managed.class).stream())
        .map(Persisted.Managed::role)
        .findFirst();
  }

  private Optional<String> table(ClassSymbol symbol, Optional<XmlType> said) {
    return said.flatMap(XmlType::table)
        .or(() -> elements.text(Meaning.TABLE, symbol.annotations()));
  }

  private Map<String, Attribute> attributes(ClassSymbol symbol, Optional<XmlType> said) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    boolean isAnnotated = said.filter(XmlType::isComplete).isEmpty();
    Optional<Boolean> byField = isAnnotated ? isAccessedByField(symbol) : Optional.empty();
    for (FieldSymbol field : symbol.fields()) {
      if (!Modifier.isStatic(field.flags())) {
        Optional<XmlAttribute> file = said.map(type -> type.attributes().get(field.name()));
        List<AppliedAnnotation> applied =
            isAnnotated ? annotations(symbol, field, byField) : List.of();
        attributes
            .read(field, applied, file, role(field.type()))
            .ifPresent(each -> found.put(each.name(), each));
      }
    }
    return found;
  }

  /** Those that count: of the field, of its getter, or of both where nothing tells which. */
  private static List<AppliedAnnotation> annotations(
      ClassSymbol symbol, FieldSymbol field, Optional<Boolean> byField) {
    List<AppliedAnnotation> found = new ArrayList<>();
    if (byField.orElse(true)) {
      found.addAll(field.annotations());
    }
    if (!byField.orElse(false)) {
      getters(symbol)
          .filter(getter -> isGetterOf(getter, field.name()))
          .forEach(getter -> found.addAll(getter.annotations()));
    }
    return found;
  }

  private static boolean isGetterOf(MethodSymbol method, String attribute) {
    return Accessors.property(method.id().name()).filter(attribute::equals).isPresent();
  }

  private static Stream<MethodSymbol> getters(ClassSymbol symbol) {
    return symbol.methods().stream().filter(method -> method.arity() == 0);
  }

  /** By where the identifier is annotated, here or above, unless the class says it itself. */
  private Optional<Boolean> isAccessedByField(ClassSymbol symbol) {
    Optional<ClassSymbol> at = Optional.of(symbol);
    for (int depth = 0; depth < 20 && at.isPresent(); depth++) {
      Optional<Boolean> found = written(at.get()).or(identified(at.get()));
      if (found.isPresent()) {
        return found;
      }
      at = at.get().superclass().map(Type.ClassType::symbol);
    }
    return Optional.empty();
  }

  private Optional<Boolean> written(ClassSymbol symbol) {
    if (elements.has(Meaning.FIELDS_COUNT, symbol.annotations())) {
      return Optional.of(true);
    }
    return elements.has(Meaning.GETTERS_COUNT, symbol.annotations())
        ? Optional.of(false)
        : Optional.empty();
  }

  private Supplier<Optional<Boolean>> identified(ClassSymbol symbol) {
    return () -> {
      if (symbol.fields().stream().anyMatch(field -> isId(field.annotations()))) {
        return Optional.of(true);
      }
      return getters(symbol).anyMatch(method -> isId(method.annotations()))
          ? Optional.of(false)
          : Optional.empty();
    };
  }

  private boolean isId(List<AppliedAnnotation> annotations) {
    return annotations.stream()
        .flatMap(each -> catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream())
        .anyMatch(mapped -> mapped.kind() == Persistence.Kind.ID);
  }

  /** What the class of a value is, if that is mapped. */
  private Optional<Persistence.Role> role(Type type) {
    return type instanceof Type.ClassType known && known.symbol().isOurs()
        ? role(known.symbol()).or(() -> said(known.symbol()).map(XmlType::role))
        : Optional.empty();
  }
}
