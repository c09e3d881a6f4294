package dev.overt.analyzer.config;

import dev.overt.analyzer.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259) with comments. Gson is no help here: it accepts comments only together with
 * much else that is wrong, and does not tell where a value stands.
 */
final class JsonText {

  private static final Pattern WORD =
      Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private static final Pattern CODE = Pattern.compile("\\p{XDigit}{4}");

  private final String text;
  private int at;
  private int depth;
  private int line = 1;
  private int lineStart;

  private JsonText(String text) {
    this.text = text;
  }

  /** Text that is no JSON, and where this shows. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient JsonNode.Place place;

    Malformed(JsonNode.Place place, String reason) {
      super(reason);
      this.place = place;
    }

    JsonNode.Place place() {
      return place;
    }
  }

  /** The one value that the text holds. */
  static JsonNode read(String text) throws Malformed {
    JsonText reader = new JsonText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    JsonNode value = reader.value();
    reader.skip();
    if (!reader.isOver()) {
      throw reader.unexpected("the end of the file");
    }
    return value;
  }

  private JsonNode value() throws Malformed {
    skip();
    JsonNode.Place place = place();
    if (isOver()) {
      throw unexpected("a value");
    }
    if (++depth > Limits.NESTING) {
      throw new Malformed(
          place, "more than %d values stand in each other".formatted(Limits.NESTING));
    }
    JsonNode value =
        switch (text.charAt(at)) {
          case '{' -> new JsonNode.Members(place, members());
          case '[' -> new JsonNode.Elements(place, elements());
          case '"' -> new JsonNode.Text(place, string());
          default -> new JsonNode.Word(place, word());
        };
    depth--;
    return value;
  }

  private List<JsonNode.Member> members() throws Malformed {
    List<JsonNode.Member> members = new ArrayList<>();
    at++;
    skip();
    while (!takes('}')) {
      if (!members.isEmpty()) {
        expect(',', "',' or '}'");
        skip();
      }
      JsonNode.Place place = place();
      if (isOver() || text.charAt(at) != '"') {
        throw unexpected("a name in double quotes");
      }
      String name = string();
      skip();
      expect(':', "':'");
      members.add(new JsonNode.Member(place, name, value()));
      skip();
    }
    return members;
  }

  private List<JsonNode> elements() throws Malformed {
    List<JsonNode> elements = new ArrayList<>();
    at++;
    skip();
    while (!takes(']')) {
      if (!elements.isEmpty()) {
        expect(',', "',' or ']'");
      }
      elements.add(value());
      skip();
    }
    return elements;
  }

  private String string() throws Malformed {
    StringBuilder string = new StringBuilder();
    at++;
    while (!takes('"')) {
      if (isOver() || text.charAt(at) < ' ') {
        throw new Malformed(place(), "the text is not closed by '\"' in its line");
      }
      char letter = text.charAt(at++);
      string.append(letter == '\\' ? escaped() : letter);
    }
    return string.toString();
  }

  private char escaped() throws Malformed {
    if (isOver()) {
      throw unexpected("a letter");
    }
    char letter = text.charAt(at++);
    int known = "\"\\/bfnrt".indexOf(letter);
    if (known >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(known);
    }
    if (letter == 'u'
        && at + 4 <= text.length()
        && CODE.matcher(text.substring(at, at + 4)).matches()) {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    throw new Malformed(place(), "'\\%s' stands for nothing".formatted(letter));
  }

  private String word() throws Malformed {
    int end = at;
    while (end < text.length() && " \t\r\n,]}:/\"[{".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(at, end);
    if (!WORD.matcher(word).matches()) {
      throw unexpected("a value");
    }
    at = end;
    return word;
  }

  /** Goes on to what is neither blank nor comment. */
  private void skip() throws Malformed {
    while (!isOver()) {
      if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        skipBlock();
      } else if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
        step();
      } else {
        return;
      }
    }
  }

  private void skipBlock() throws Malformed {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new Malformed(place(), "the comment is not closed by '*/'");
    }
    while (at < end + 2) {
      step();
    }
  }

  private void step() {
    if (text.charAt(at++) == '\n') {
      line++;
      lineStart = at;
    }
  }

  private boolean takes(char letter) {
    boolean isThere = !isOver() && text.charAt(at) == letter;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(char letter, String words) throws Malformed {
    if (!takes(letter)) {
      throw unexpected(words);
    }
  }

  private Malformed unexpected(String expected) {
    String found = isOver() ? "the file ends" : "there is '%s'".formatted(text.charAt(at));
    return new Malformed(place(), "expected %s, but %s".formatted(expected, found));
  }

  private boolean isOver() {
    return at >= text.length();
  }

  private JsonNode.Place place() {
    return new JsonNode.Place(line, at - lineStart + 1);
  }
}
