package dev.overt.analyzer.config;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.project.Build;
import dev.overt.analyzer.project.Layout;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.rule.RuleSpec;
import dev.overt.analyzer.types.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings to begin with: what a scan does anyway, so that there is something to change.
 *
 * @param seen what the project looks like, in one line
 */
public record Proposal(String seen) {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.]+)");

  /** More would be a list of what every program uses. */
  private static final int PACKAGES = 6;

  /**
   * Looks at a project.
   *
   * @param known what is known of libraries, of which the project may use some
   */
  public static Proposal of(Survey survey, Project project, List<Entry> known) {
    List<String> parts = new ArrayList<>();
    parts.add(builds(survey));
    parts.add(count(project.sources().size(), "Java file"));
    survey.javaLevel().ifPresent(level -> parts.add("Java " + level));
    List<String> used = used(project, packages(known));
    if (!used.isEmpty()) {
      parts.add("uses " + String.join(", ", used));
    }
    return new Proposal(String.join(", ", parts));
  }

  private static String builds(Survey survey) {
    Set<String> labels =
        survey.layouts().stream()
            .map(layout -> layout.build().label())
            .collect(Collectors.toCollection(TreeSet::new));
    int modules = survey.layouts().stream().map(Layout::modules).mapToInt(List::size).sum();
    return labels.isEmpty()
        ? Build.PLAIN.label()
        : String.join(" and ", labels) + (modules < 2 ? "" : ", " + count(modules, "module"));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Two words of a package name tell who made it, three what it is for. */
  private static Set<String> packages(List<Entry> known) {
    return known.stream()
        .flatMap(Proposal::owner)
        .filter(owner -> !Shape.isOfPlatform(owner))
        .map(Proposal::family)
        .collect(Collectors.toSet());
  }

  private static Stream<String> owner(Entry entry) {
    if (entry instanceof Entry.OfMethod method) {
      return Stream.of(method.method().owner());
    }
    return entry instanceof Entry.OfType type ? Stream.of(type.type()) : Stream.empty();
  }

  private static String family(String type) {
    return Arrays.stream(type.split("\\."))
        .takeWhile(word -> Character.isLowerCase(word.charAt(0)))
        .limit(3)
        .collect(Collectors.joining("."));
  }

  /** The most used first. */
  private static List<String> used(Project project, Set<String> families) {
    Map<String, Long> files =
        project.sources().stream()
            .flatMap(file -> imports(file).stream().map(Proposal::family).distinct())
            .filter(families::contains)
            .collect(Collectors.groupingBy(family -> family, TreeMap::new, Collectors.counting()));
    return files.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(PACKAGES)
        .toList();
  }

  private static List<String> imports(Path file) {
    try {
      String text =
          new String(OrdinaryFile.read(file, Limits.SOURCE_BYTES), StandardCharsets.UTF_8);
      return IMPORT.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The file. */
  public String text(List<RuleSpec> rules) {
    String levels = rules.stream().map(Proposal::level).collect(Collectors.joining(",\n"));
    return """
        // Settings of Overt for this project: %s.
        {
          // How serious each rule is taken: "off", "note", "warning" or "error".
          "rules": {
        %s
          },

          // The mildest findings that fail a scan, and the least certain ones that are told.
          "failOn": "warning",
          "certainty": "likely",

          // Files that are not read, as in .gitignore.
          "exclude": [],

          // Where the team's own executors and annotations run code, such as
          // "com.acme.Pools#database": "worker" or "@com.acme.OnLoop": "event-loop".
          "threads": {},

          // Findings to live with: { "rule": "...", "path": "src/legacy/**", "reason": "..." }.
          "suppress": []
        }
        """
        .formatted(seen, levels);
  }

  private static String level(RuleSpec rule) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    return "    // %s.\n    \"%s\": \"%s\"".formatted(rule.title(), rule.id(), severity);
  }
}
