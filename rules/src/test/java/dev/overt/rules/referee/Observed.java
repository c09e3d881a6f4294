package dev.overt.rules.referee;

import dev.overt.analyzer.catalog.ThreadKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was seen of one program, which can be written down and read again.
 *
 * @param lines the kinds of threads that ran each line
 * @param blocked what BlockHound reported
 * @param left the methods that could not be called, each with the reason
 */
record Observed(
    Map<Observations.Line, Set<ThreadKind>> lines,
    List<Observations.Blocked> blocked,
    List<String> left) {

  private static final String LINE = "line ";
  private static final String BLOCKED = "blocked ";
  private static final String LEFT = "left ";
  private static final String BETWEEN = " | ";

  /** What was seen since the program at hand began. */
  static Observed now(List<String> left) {
    return new Observed(Observations.lines(), Observations.blocked(), left);
  }

  /** What was written down, each word a line. */
  static Observed of(List<String> words) {
    Observed observed = new Observed(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    for (String word : words) {
      if (word.startsWith(LINE)) {
        observed.readLine(parts(word, LINE));
      } else if (word.startsWith(BLOCKED)) {
        observed.readBlocked(parts(word, BLOCKED));
      } else {
        observed.left.add(word.substring(LEFT.length()));
      }
    }
    return observed;
  }

  /** A line for each thing that was seen. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    lines.forEach(
        (line, kinds) ->
            words.add(
                LINE
                    + String.join(
                        BETWEEN,
                        line.file(),
                        String.valueOf(line.line()),
                        line.isLambda() ? "lambda" : "method",
                        kinds.stream().map(Enum::name).collect(Collectors.joining(",")))));
    for (Observations.Blocked each : blocked) {
      String frames = String.join(",", each.frames());
      words.add(BLOCKED + String.join(BETWEEN, each.method(), each.called(), frames));
    }
    left.forEach(each -> words.add(LEFT + each.replaceAll("\\R", " ")));
    return words;
  }

  private static String[] parts(String word, String prefix) {
    return word.substring(prefix.length()).split(" \\| ", -1);
  }

  private void readLine(String[] parts) {
    Set<ThreadKind> kinds = EnumSet.noneOf(ThreadKind.class);
    for (String kind : parts[3].split(",")) {
      kinds.add(ThreadKind.valueOf(kind));
    }
    boolean isLambda = parts[2].equals("lambda");
    lines.put(new Observations.Line(parts[0], Integer.parseInt(parts[1]), isLambda), kinds);
  }

  private void readBlocked(String[] parts) {
    blocked.add(new Observations.Blocked(parts[0], parts[1], List.of(parts[2].split(","))));
  }
}
