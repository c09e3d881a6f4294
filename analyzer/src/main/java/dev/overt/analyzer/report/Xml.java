package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Visible;
import java.io.IOException;
import java.util.List;

/** An XML element whose attributes and texts are escaped when they come in. */
final class Xml {

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder content = new StringBuilder();

  private Xml(String name) {
    this.name = name;
  }

  static Xml of(String name) {
    return new Xml(name);
  }

  Xml with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  Xml with(String attribute, int value) {
    return with(attribute, Integer.toString(value));
  }

  /** Text after which nothing else stands in the element. */
  Xml text(String text) {
    content.append(escaped(text).replace("&#10;", "\n"));
    return this;
  }

  Xml add(List<Xml> elements) {
    for (Xml each : elements) {
      content.append('\n').append(each.markup());
    }
    return this;
  }

  private String markup() {
    boolean hasElements = content.length() > 0 && content.charAt(0) == '\n';
    return content.length() == 0
        ? "<%s%s/>".formatted(name, attributes)
        : "<%s%s>%s%s</%s>".formatted(name, attributes, content, hasElements ? "\n" : "", name);
  }

  /** Prints the element as a document of its own. */
  void write(Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(markup()).append('\n');
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    Visible.text(text)
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                // The only letters left that no XML document may hold.
                case 0xfffe, 0xffff -> out.append("?");
                default -> out.appendCodePoint(letter);
              }
            });
    return out.toString();
  }
}
