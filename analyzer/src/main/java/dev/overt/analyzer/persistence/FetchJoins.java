package dev.overt.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fetch joins of a query, by the aliases they hang on (Jakarta Persistence 4.4.5.3). */
final class FetchJoins {

  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final Pattern QUERY = Pattern.compile("(?is)\\b(from|fetch)\\s+\\S+");
  private static final Pattern SELECTED =
      Pattern.compile("(?i)\\bselect\\s+(?:distinct\\s+)?(?:object\\s*\\(\\s*)?(" + NAME + ")\\b");

  /** What may follow instead of an alias. */
  private static final String ALIAS =
      "(?!(?:join|left|right|inner|outer|cross|full|fetch|where|on|with|order|group|having)\\b)"
          + NAME;

  private static final Pattern RANGE =
      Pattern.compile("(?i)\\bfrom\\s+[\\p{L}\\p{N}_.$]+(?:\\s+as)?\\s+(" + ALIAS + ")");
  private static final Pattern JOIN =
      Pattern.compile(
          "(?i)\\bjoin\\s+(fetch\\s+)?(?:treat\\s*\\(\\s*)?("
              + NAME
              + "(?:\\."
              + NAME
              + ")+)(?:\\s+as\\s+"
              + NAME
              + "\\s*\\))?(?:\\s+(?:as\\s+)?("
              + ALIAS
              + "))?");

  private FetchJoins() {}

  /** Whether the text looks like a query or a part of one. */
  static boolean isQuery(String text) {
    return text.length() > 8 && QUERY.matcher(text).find();
  }

  /** The paths from what is selected to what comes along. */
  static Set<List<String>> of(String query) {
    if (!query.toLowerCase(Locale.ROOT).contains("fetch")) {
      return Set.of();
    }
    Map<String, List<String>> aliases = new HashMap<>();
    Matcher range = RANGE.matcher(query);
    while (range.find()) {
      aliases.putIfAbsent(range.group(1), List.of());
    }
    List<List<String>> fetched = new ArrayList<>();
    Matcher join = JOIN.matcher(query);
    while (join.find()) {
      String[] names = join.group(2).split("\\.");
      List<String> path = new ArrayList<>(aliases.getOrDefault(names[0], List.of()));
      path.addAll(List.of(names).subList(1, names.length));
      if (join.group(3) != null) {
        aliases.put(join.group(3), path);
      }
      if (join.group(1) != null) {
        fetched.add(path);
      }
    }
    Matcher selected = SELECTED.matcher(query);
    List<String> start =
        selected.find() ? aliases.getOrDefault(selected.group(1), List.of()) : List.of();
    return FetchPlans.closed(below(start, fetched));
  }

  /** The paths that begin with the given one, from where it ends. */
  private static List<List<String>> below(List<String> start, List<List<String>> paths) {
    return paths.stream()
        .filter(path -> path.size() > start.size())
        .filter(path -> path.subList(0, start.size()).equals(start))
        .map(path -> path.subList(start.size(), path.size()))
        .toList();
  }
}
