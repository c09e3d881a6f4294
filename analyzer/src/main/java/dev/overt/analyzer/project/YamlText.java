package dev.overt.analyzer.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads of YAML what settings need: maps in maps by indentation, to plain and quoted values in one
 * line. Lists, anchors, braces and texts of several lines are passed over. Of several documents
 * only those count that no profile activates.
 */
final class YamlText {

  private static final Pattern PAIR =
      Pattern.compile("( *)([\\w.\\-]+|\"[^\"]*\"|'[^']*') *:(?: +(.*))?");
  private static final Pattern SEPARATOR = Pattern.compile("(?m)^---.*$");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  private YamlText() {}

  /** A key whose value is a map. */
  private record Level(int indentation, String prefix) {}

  /** Values by the path to them, parted by dots. */
  static Map<String, String> values(String text) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String document : SEPARATOR.split(text)) {
      YamlText read = new YamlText();
      document.lines().forEach(read::line);
      if (read.values.keySet().stream().noneMatch(YamlText::isOfProfile)) {
        all.putAll(read.values);
      }
    }
    return all;
  }

  private static boolean isOfProfile(String name) {
    return name.startsWith("spring.config.activate.") || name.equals("spring.profiles");
  }

  private void line(String line) {
    Matcher pair = PAIR.matcher(line.stripTrailing());
    if (!pair.matches()) {
      return;
    }
    int indentation = pair.group(1).length();
    while (!levels.isEmpty() && levels.peek().indentation() >= indentation) {
      levels.pop();
    }
    String prefix = levels.isEmpty() ? "" : levels.peek().prefix() + ".";
    String name = prefix + unquoted(pair.group(2));
    String value = pair.group(3) == null ? "" : withoutComment(pair.group(3).strip());
    if (value.isEmpty()) {
      levels.push(new Level(indentation, name));
    } else {
      values.put(name, unquoted(value));
    }
  }

  private static String withoutComment(String value) {
    if (value.startsWith("#")) {
      return "";
    }
    boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
    int comment = value.indexOf(" #");
    return isQuoted || comment < 0 ? value : value.substring(0, comment).strip();
  }

  private static String unquoted(String text) {
    if (text.length() < 2 || text.charAt(0) != '"' && text.charAt(0) != '\'') {
      return text;
    }
    int end = text.indexOf(text.charAt(0), 1);
    return end < 0 ? text : text.substring(1, end);
  }
}
