package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.limits.XmlFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The classes and queries that XML files map: {@code orm.xml}, {@code hbm.xml}, MyBatis mappers;
 * and the properties of {@code persistence.xml} and of MyBatis.
 */
final class MappingFiles {

  /** The root element stands within so many bytes. */
  private static final int HEAD = 4096;

  private static final List<String> ROOTS =
      List.of("entity-mappings", "hibernate-mapping", "mapper", "persistence", "configuration");

  private static final Set<String> PROPERTIES = Set.of("property", "setting");

  private final Map<String, XmlType> types = new LinkedHashMap<>();
  private final Map<String, String> queries = new LinkedHashMap<>();
  private final List<XmlResult> results = new ArrayList<>();
  private final Set<String> properties = new LinkedHashSet<>();
  private final List<Gap> gaps = new ArrayList<>();

  /** Reads those that map anything; one that can't be read says nothing, and is a gap. */
  static MappingFiles of(List<Path> files) {
    MappingFiles read = new MappingFiles();
    for (Path file : files) {
      read.root(file).ifPresent(read::read);
    }
    return read;
  }

  /** Properties of persistence units, as {@code name=value}. */
  Set<String> properties() {
    return properties;
  }

  /** The value of a property, of several the first. */
  Optional<String> property(String name) {
    return properties.stream()
        .filter(each -> each.startsWith(name + "="))
        .map(each -> each.substring(name.length() + 1))
        .findFirst();
  }

  /** Files that could not be read. */
  List<Gap> gaps() {
    return gaps;
  }

  /** What is said of classes, by their binary names. */
  Map<String, XmlType> types() {
    return types;
  }

  /** What is said here of classes, and elsewhere. */
  Map<String, XmlType> with(Map<String, XmlType> others) {
    Map<String, XmlType> all = new LinkedHashMap<>(types);
    others.forEach((type, said) -> all.merge(type, said, XmlType::and));
    return all;
  }

  void add(XmlResult said) {
    results.add(said);
  }

  /** What is said of the results of methods. */
  List<XmlResult> results() {
    return results;
  }

  /** Queries by their names. */
  Map<String, String> queries() {
    return queries;
  }

  void add(String type, XmlType said) {
    types.merge(type, said, XmlType::and);
  }

  private void read(Element root) {
    switch (root.getLocalName()) {
      case "entity-mappings" -> new OrmXml(this).read(root);
      case "hibernate-mapping" -> new HbmXml(this).read(root);
      case "mapper" -> new ResultMaps(this).read(root);
      case "persistence", "configuration" -> properties(root);
      default -> {}
    }
  }

  private void properties(Element element) {
    if (PROPERTIES.contains(element.getLocalName())) {
      properties.add(element.getAttribute("name") + "=" + element.getAttribute("value"));
    }
    children(element).forEach(this::properties);
  }

  private Optional<Element> root(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      if (ROOTS.stream().noneMatch(name -> head.contains("<" + name))) {
        return Optional.empty();
      }
    } catch (IOException failure) {
      return Optional.empty();
    }
    try (InputStream in = new ByteArrayInputStream(XmlFile.read(file))) {
      return Optional.of(builder().parse(in).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException failure) {
      String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
      gaps.add(
          new Gap(
              file.toString(), "cannot be read as a mapping: " + reason.replaceAll("\\.$", "")));
      return Optional.empty();
    }
  }

  /** Loads nothing from anywhere: what a document type or an entity refers to stays empty. */
  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  /** The elements below one. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The elements of that name below one. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getLocalName().equals(name)).toList();
  }

  /** An attribute that is there and not empty. */
  static Optional<String> text(Element element, String attribute) {
    return Optional.of(element.getAttribute(attribute)).filter(text -> !text.isEmpty());
  }

  /** A class name, which may leave its package to the file. */
  static String qualified(String name, String inPackage) {
    return name.contains(".") || inPackage.isEmpty() ? name : inPackage + "." + name;
  }

  /** What an attribute is to be called in words. */
  static String words(Element element) {
    return "<%s> in a mapping file".formatted(element.getLocalName());
  }

  /** Whether the kind can stand for rows of its own. */
  static boolean isAssociation(Persistence.Kind kind) {
    return kind == Persistence.Kind.TO_ONE || kind == Persistence.Kind.COLLECTION;
  }
}
