package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A mapping file of Jakarta Persistence (chapter 12). */
final class OrmXml {

  private static final Map<String, Entry.Role> ROLES =
      Map.of(
          "entity", Entry.Role.ENTITY,
          "mapped-superclass", Entry.Role.SUPERCLASS,
          "embeddable", Entry.Role.EMBEDDABLE);

  private static final Map<String, Entry.Kind> KINDS =
      Map.of(
          "id", Entry.Kind.ID,
          "embedded-id", Entry.Kind.ID,
          "basic", Entry.Kind.BASIC,
          "many-to-one", Entry.Kind.TO_ONE,
          "one-to-one", Entry.Kind.TO_ONE,
          "one-to-many", Entry.Kind.COLLECTION,
          "many-to-many", Entry.Kind.COLLECTION,
          "element-collection", Entry.Kind.COLLECTION,
          "embedded", Entry.Kind.EMBEDDED,
          "transient", Entry.Kind.TRANSIENT);

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
      Entry.Role role = ROLES.get(element.getLocalName());
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

  private static XmlType type(Element element, Entry.Role role) {
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
    Entry.Kind kind = KINDS.get(element.getLocalName());
    boolean isInverse = MappingFiles.text(element, "mapped-by").isPresent();
    boolean isLazy =
        MappingFiles.text(element, "fetch")
            .map("LAZY"::equals)
            .orElse(kind == Entry.Kind.COLLECTION);
    return new XmlAttribute(
        element.getAttribute("name"),
        kind == Entry.Kind.TO_ONE && isInverse ? Entry.Kind.INVERSE_ONE : kind,
        isLazy,
        isInverse,
        element.getAttribute("orphan-removal").equals("true"),
        MappingFiles.words(element, isLazy));
  }
}
