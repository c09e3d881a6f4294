package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.Visible;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * An element of a page with all that stands in it. Texts and values of attributes are escaped when
 * they come in, so that nothing of a project is read as markup.
 */
final class Element {

  private static final Set<String> WITHOUT_END = Set.of("input", "meta");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder content = new StringBuilder();

  private Element(String name) {
    this.name = name;
  }

  /** An empty element. */
  static Element of(String name) {
    return new Element(name);
  }

  /** An empty element of a class, or of several with spaces between. */
  static Element of(String name, String styleClass) {
    return new Element(name).with("class", styleClass);
  }

  /** An element that holds a text. */
  static Element text(String name, String styleClass, String text) {
    return of(name, styleClass).text(text);
  }

  Element with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  /** An attribute that needs no value, such as {@code hidden}. */
  Element with(String attribute) {
    return with(attribute, "");
  }

  Element text(String text) {
    content.append(escaped(text));
    return this;
  }

  Element add(Element... elements) {
    return addAll(Arrays.asList(elements));
  }

  Element addAll(Collection<Element> elements) {
    elements.forEach(each -> each.print(content));
    return this;
  }

  /** Markup that others have made and escaped. */
  Element markup(String markup) {
    content.append(markup);
    return this;
  }

  private void print(StringBuilder out) {
    out.append('<').append(name).append(attributes);
    if (WITHOUT_END.contains(name)) {
      out.append("/>");
    } else {
      out.append('>').append(content).append("</").append(name).append('>');
    }
  }

  /** The element as markup. */
  String markup() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private static String escaped(String text) {
    String visible = Visible.text(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char letter = visible.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(letter);
      }
    }
    return out.toString();
  }
}
