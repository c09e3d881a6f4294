package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code pom.xml} says of the layout, as it is written: no parent is asked. A file that
 * can't be read says nothing.
 *
 * @param modules folders or files, relative to the pom, those of profiles too
 * @param values the texts of simple elements by their path, such as {@code build/sourceDirectory}
 */
record Pom(List<String> modules, Map<String, String> values) {

  /** Nothing that counts stands deeper. */
  private static final int DEEPEST = 12;

  static Pom of(Path file) {
    List<String> modules = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    try (InputStream text = new ByteArrayInputStream(OrdinaryFile.read(file, Limits.TEXT_BYTES))) {
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      read(xml, modules, values);
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      return new Pom(List.of(), Map.of());
    }
    return new Pom(List.copyOf(modules), Map.copyOf(values));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static void read(XMLStreamReader xml, List<String> modules, Map<String, String> values)
      throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    String text = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.addLast(xml.getLocalName());
        text = "";
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text = xml.getText().strip();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String place = path.size() > DEEPEST ? "" : String.join("/", path);
        if (place.endsWith("/modules/module")) {
          modules.add(text);
        } else if (!text.isEmpty() && !place.isEmpty()) {
          values.putIfAbsent(place.substring(place.indexOf('/') + 1), text);
        }
        path.removeLast();
        text = "";
      }
    }
  }

  /** The text of an element, unless a property in it would have to be known. */
  Optional<String> value(String place) {
    return Optional.ofNullable(values.get(place))
        .map(text -> text.replaceFirst("^\\$\\{(project\\.)?basedir}/?", ""))
        .filter(text -> !text.contains("${"));
  }

  /** The Java level as the usual places name it: {@code 8} for {@code 1.8}. */
  Optional<Integer> javaLevel() {
    return List.of(
            "properties/maven.compiler.release",
            "properties/maven.compiler.source",
            "properties/java.version",
            "properties/maven.compiler.target")
        .stream()
        .map(this::value)
        .flatMap(Optional::stream)
        .flatMap(text -> JavaLevel.of(text).stream())
        .findFirst();
  }
}
