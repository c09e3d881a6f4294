package dev.overt.analyzer.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The imports of a text, and where one more belongs. */
record Imports(String text) {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import[ \\t]+([\\w.$]+)[ \\t]*;[^\\r\\n]*");
  private static final Pattern STATIC =
      Pattern.compile("(?m)^import[ \\t]+static[ \\t]+[\\w.*$]+[ \\t]*;[^\\r\\n]*");
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^package[ \\t]+[\\w.]+[ \\t]*;[^\\r\\n]*");

  /** An import that is there. */
  private record Line(String name, int begin, int end) {}

  /** Edits that import these types. */
  List<Replacement> adding(List<String> names) {
    TreeMap<Integer, List<String>> added = new TreeMap<>();
    List<Line> lines = lines();
    for (String name : names) {
      if (lines.stream().noneMatch(line -> line.name.equals(name))) {
        added.computeIfAbsent(place(name, lines), place -> new ArrayList<>()).add(name);
      }
    }
    return added.entrySet().stream()
        .map(each -> new Replacement(each.getKey(), each.getKey(), spelled(each, lines)))
        .toList();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = IMPORT.matcher(text);
    while (matcher.find()) {
      lines.add(new Line(matcher.group(1), matcher.start(), matcher.end()));
    }
    return lines;
  }

  /** Before the first import that comes after it, among those that are most like it. */
  private int place(String name, List<Line> lines) {
    if (lines.isEmpty()) {
      return afterPackage();
    }
    int most = lines.stream().mapToInt(line -> shared(line.name, name)).max().orElse(0);
    List<Line> alike = lines.stream().filter(line -> shared(line.name, name) == most).toList();
    if (most == 0 && isSorted(lines)) {
      alike = lines;
    }
    for (Line line : alike) {
      if (line.name.compareTo(name) > 0) {
        return line.begin;
      }
    }
    return alike.get(alike.size() - 1).end;
  }

  private static boolean isSorted(List<Line> lines) {
    return lines.equals(lines.stream().sorted(Comparator.comparing(Line::name)).toList());
  }

  private static int shared(String one, String other) {
    String[] ones = one.split("\\.");
    String[] others = other.split("\\.");
    int count = 0;
    while (count < Math.min(ones.length, others.length) - 1 && ones[count].equals(others[count])) {
      count++;
    }
    return count;
  }

  private int afterPackage() {
    Matcher imported = STATIC.matcher(text);
    int end = 0;
    while (imported.find()) {
      end = imported.end();
    }
    Matcher declared = PACKAGE.matcher(text);
    return end == 0 && declared.find() ? declared.end() : end;
  }

  private String spelled(Map.Entry<Integer, List<String>> added, List<Line> lines) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder spelled = new StringBuilder();
    boolean isBefore = lines.stream().anyMatch(line -> line.begin == added.getKey());
    for (String name : added.getValue().stream().sorted().toList()) {
      String line = "import " + name + ";";
      spelled.append(isBefore ? line + end : end + line);
    }
    if (!lines.isEmpty()) {
      return spelled.toString();
    }
    // The first imports stand apart from what is around them.
    return added.getKey() == 0 ? spelled.substring(end.length()) + end + end : end + spelled;
  }
}
