package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A mapper file whose result maps load what they nest by a query of its own. */
final class ResultMaps {

  private static final Map<String, Persistence.Kind> KINDS =
      Map.of("association", Persistence.Kind.TO_ONE, "collection", Persistence.Kind.COLLECTION);

  private final MappingFiles into;

  ResultMaps(MappingFiles into) {
    this.into = into;
  }

  void read(Element root) {
    for (Element map : MappingFiles.children(root, "resultMap")) {
      Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
      for (Element each : MappingFiles.children(map)) {
        if (KINDS.containsKey(each.getLocalName())
            && MappingFiles.text(each, "select").isPresent()) {
          attributes.putIfAbsent(each.getAttribute("property"), attribute(each));
        }
      }
      if (!attributes.isEmpty()) {
        into.add(
            map.getAttribute("type"),
            new XmlType(Persistence.Role.ENTITY, false, Optional.empty(), attributes));
      }
    }
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
