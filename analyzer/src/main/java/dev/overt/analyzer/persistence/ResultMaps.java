package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A mapper file whose result maps load what they nest by a query of its own, and whose statements
 * fill their results by one of these or by none.
 */
final class ResultMaps {

  private static final Map<String, Persistence.Kind> KINDS =
      Map.of("association", Persistence.Kind.TO_ONE, "collection", Persistence.Kind.COLLECTION);

  private final MappingFiles into;

  ResultMaps(MappingFiles into) {
    this.into = into;
  }

  /** A result map: of which class it makes objects, and what it nests. */
  private record ResultMap(String type, Map<String, XmlAttribute> attributes) {}

  void read(Element root) {
    Map<String, ResultMap> maps = new LinkedHashMap<>();
    for (Element element : MappingFiles.children(root, "resultMap")) {
      Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
      Optional.ofNullable(maps.get(element.getAttribute("extends")))
          .ifPresent(base -> attributes.putAll(base.attributes()));
      for (Element each : MappingFiles.children(element)) {
        if (KINDS.containsKey(each.getLocalName())
            && MappingFiles.text(each, "select").isPresent()) {
          attributes.put(each.getAttribute("property"), attribute(each));
        }
      }
      String type = element.getAttribute("type");
      maps.put(element.getAttribute("id"), new ResultMap(type, attributes));
      if (!attributes.isEmpty()) {
        into.add(type, new XmlType(Persistence.Role.ENTITY, false, Optional.empty(), attributes));
      }
    }
    for (Element select : MappingFiles.children(root, "select")) {
      statement(root.getAttribute("namespace"), select, maps);
    }
  }

  /** A map of another file is not looked for, and may let anything wait. */
  private void statement(String namespace, Element select, Map<String, ResultMap> maps) {
    Optional<ResultMap> result =
        MappingFiles.text(select, "resultType")
            .map(type -> new ResultMap(type, Map.of()))
            .or(() -> MappingFiles.text(select, "resultMap").map(maps::get));
    result.ifPresent(
        map ->
            into.add(
                new XmlResult(
                    namespace + "#" + select.getAttribute("id"), map.type(), map.attributes())));
  }

  /** Without {@code fetchType} the query is sent with the owner's, unless a setting says so. */
  private static XmlAttribute attribute(Element element) {
    return new XmlAttribute(
        element.getAttribute("property"),
        KINDS.get(element.getLocalName()),
        MappingFiles.text(element, "fetchType").map("lazy"::equals),
        Optional.empty(),
        Set.of(),
        MappingFiles.words(element));
  }
}
