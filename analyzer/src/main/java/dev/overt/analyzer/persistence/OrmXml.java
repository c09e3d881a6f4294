package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A mapping file of Jakarta Persistence (chapter 12). */
final class OrmXml {

  private static final Map<String, Persistence.Role> ROLES =
      Map.of(
          "entity", Persistence.Role.ENTITY,
          "mapped-superclass", Persistence.Role.SUPERCLASS,
          "embeddable", Persistence.Role.EMBEDDABLE);

  private static final Map<String, Persistence.Kind> KINDS =
      Map.of(
          "id", Persistence.Kind.ID,
          "embedded-id", Persistence.Kind.ID,
          "basic", Persistence.Kind.BASIC,
          "many-to-one", Persistence.Kind.TO_ONE,
          "one-to-one", Persistence.Kind.TO_ONE,
          "one-to-many", Persistence.Kind.COLLECTION,
          "many-to-many", Persistence.Kind.COLLECTION,
          "element-collection", Persistence.Kind.COLLECTION,
          "embedded", Persistence.Kind.EMBEDDED,
          "transient", Persistence.Kind.TRANSIENT);

  private final MappingFiles into;

  OrmXml(MappingFiles into) {
    this.into = into;
  }

  void read(Element root) {
    String inPackage =
        MappingFiles.children(root, "package").stream()
            .map(each -> each.getTextContent().strip())
            .findFirst()
            .orElse("");
    queries(root);
    for (Element element : MappingFiles.children(root)) {
      Persistence.Role role = ROLES.get(element.getLocalName());
      if (role != null) {
        queries(element);
        String name = MappingFiles.qualified(element.getAttribute("class"), inPackage);
        into.add(name, type(element, role));
      }
    }
  }

  private void queries(Element parent) {
    for (Element query : MappingFiles.children(parent, "named-query")) {
      String text = query.getTextContent().strip();
      into.queries().putIfAbsent(query.getAttribute("name"), text);
    }
  }

  private static XmlType type(Element element, Persistence.Role role) {
    Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
    MappingFiles.children(element, "attributes").stream()
        .map(MappingFiles::children)
        .flatMap(List::stream)
        .filter(each -> KINDS.containsKey(each.getLocalName()))
        .map(OrmXml::attribute)
        .forEach(each -> attributes.putIfAbsent(each.name(), each));
    Optional<String> table =
        MappingFiles.children(element, "table").stream()
            .flatMap(each -> MappingFiles.text(each, "name").stream())
            .findFirst();
    boolean isComplete = element.getAttribute("metadata-complete").equals("true");
    return new XmlType(role, isComplete, table, attributes);
  }

  private static XmlAttribute attribute(Element element) {
    Persistence.Kind kind = KINDS.get(element.getLocalName());
    Optional<String> inverseOf = MappingFiles.text(element, "mapped-by");
    boolean isLazy =
        MappingFiles.text(element, "fetch")
            .map("LAZY"::equals)
            .orElse(kind == Persistence.Kind.COLLECTION);
    return new XmlAttribute(
        element.getAttribute("name"),
        kind == Persistence.Kind.TO_ONE && inverseOf.isPresent()
            ? Persistence.Kind.INVERSE_ONE
            : kind,
        Optional.of(isLazy),
        inverseOf,
        element.getAttribute("orphan-removal").equals("true")
            ? Set.of(Attribute.Manner.ORPHANS_REMOVED)
            : Set.of(),
        MappingFiles.words(element));
  }
}
