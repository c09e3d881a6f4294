package dev.overt.analyzer.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The elements in the body of a page that Overt has printed, which is well-formed XML, too. */
final class PageTree {

  private final Element body;

  private PageTree(Element body) {
    this.body = body;
  }

  static PageTree of(String page) throws Exception {
    String body = page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>"));
    InputSource source = new InputSource(new StringReader(body + "</body>"));
    return new PageTree(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(source)
            .getDocumentElement());
  }

  List<Element> all(String name) {
    NodeList found = body.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /** The values of an attribute, in the order of the page. */
  List<String> values(String attribute) {
    return all("*").stream()
        .filter(each -> each.hasAttribute(attribute))
        .map(each -> each.getAttribute(attribute))
        .toList();
  }

  Set<String> attributes() {
    Set<String> names = new TreeSet<>();
    for (Element each : all("*")) {
      NamedNodeMap attributes = each.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        names.add(attributes.item(i).getNodeName());
      }
    }
    return names;
  }

  /** What stands in the elements of a class. */
  List<String> texts(String styleClass) {
    return all("*").stream()
        .filter(each -> Arrays.asList(each.getAttribute("class").split(" ")).contains(styleClass))
        .map(Element::getTextContent)
        .toList();
  }

  String text() {
    return body.getTextContent().strip();
  }
}
