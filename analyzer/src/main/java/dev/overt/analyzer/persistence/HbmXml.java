package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A mapping file in the older form, in which associations are lazy unless it says otherwise. */
final class HbmXml {

  private static final Set<String> CLASSES =
      Set.of("class", "subclass", "joined-subclass", "union-subclass");

  private static final Map<String, Persistence.Kind> KINDS =
      Map.ofEntries(
          Map.entry("id", Persistence.Kind.ID),
          Map.entry("composite-id", Persistence.Kind.ID),
          Map.entry("property", Persistence.Kind.BASIC),
          Map.entry("many-to-one", Persistence.Kind.TO_ONE),
          Map.entry("one-to-one", Persistence.Kind.TO_ONE),
          Map.entry("set", Persistence.Kind.COLLECTION),
          Map.entry("list", Persistence.Kind.COLLECTION),
          Map.entry("bag", Persistence.Kind.COLLECTION),
          Map.entry("idbag", Persistence.Kind.COLLECTION),
          Map.entry("map", Persistence.Kind.COLLECTION),
          Map.entry("component", Persistence.Kind.EMBEDDED));

  private final MappingFiles into;

  HbmXml(MappingFiles into) {
    this.into = into;
  }

  void read(Element root) {
    String inPackage = root.getAttribute("package");
    boolean isLazy = !root.getAttribute("default-lazy").equals("false");
    classes(root, inPackage, isLazy);
  }

  private void classes(Element parent, String inPackage, boolean isLazy) {
    for (Element element : MappingFiles.children(parent)) {
      if (CLASSES.contains(element.getLocalName())) {
        String name = MappingFiles.qualified(element.getAttribute("name"), inPackage);
        into.add(name, type(element, Persistence.Role.ENTITY, isLazy));
        classes(element, inPackage, isLazy);
      } else if (element.getLocalName().equals("query")) {
        String text = element.getTextContent().strip();
        into.queries().putIfAbsent(element.getAttribute("name"), text);
      } else if (element.getLocalName().equals("component")) {
        MappingFiles.text(element, "class")
            .map(name -> MappingFiles.qualified(name, inPackage))
            .ifPresent(name -> into.add(name, type(element, Persistence.Role.EMBEDDABLE, isLazy)));
      }
    }
  }

  private static XmlType type(Element element, Persistence.Role role, boolean isLazy) {
    Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
    for (Element each : MappingFiles.children(element)) {
      if (KINDS.containsKey(each.getLocalName())) {
        attributes.putIfAbsent(each.getAttribute("name"), attribute(each, isLazy));
      }
    }
    Optional<String> table = MappingFiles.text(element, "table");
    return new XmlType(role, false, table, attributes);
  }

  private static XmlAttribute attribute(Element element, boolean isLazyByDefault) {
    Persistence.Kind kind = KINDS.get(element.getLocalName());
    Optional<String> written = MappingFiles.text(element, "lazy");
    boolean isLazy =
        written
            .map(text -> !text.equals("false"))
            .orElse(isLazyByDefault && MappingFiles.isAssociation(kind));
    boolean isOneToOne = element.getLocalName().equals("one-to-one");
    if (isOneToOne && !element.getAttribute("constrained").equals("true")) {
      // Nothing in the owner's row tells whether there is one.
      kind = Persistence.Kind.INVERSE_ONE;
    }
    boolean isJoined = element.getAttribute("fetch").equals("join");
    return new XmlAttribute(
        element.getAttribute("name"),
        kind,
        Optional.of(isLazy && !isJoined),
        MappingFiles.text(element, "inverse").filter("true"::equals).map(said -> ""),
        manners(element),
        MappingFiles.words(element));
  }

  private static Set<Attribute.Manner> manners(Element element) {
    Set<Attribute.Manner> manners = EnumSet.noneOf(Attribute.Manner.class);
    if (element.getAttribute("cascade").contains("delete-orphan")) {
      manners.add(Attribute.Manner.ORPHANS_REMOVED);
    }
    if (element.getAttribute("lazy").equals("extra")) {
      manners.add(Attribute.Manner.EXTRA_LAZY);
    }
    return manners;
  }
}
