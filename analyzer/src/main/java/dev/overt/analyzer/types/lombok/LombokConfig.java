package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The settings of {@code lombok.config} files, those in nearer folders before others. */
final class LombokConfig {

  private static final LombokConfig EMPTY = new LombokConfig(Map.of(), List.of());

  private final Map<String, String> values;
  private final List<String> prefixes;

  private LombokConfig(Map<String, String> values, List<String> prefixes) {
    this.values = values;
    this.prefixes = prefixes;
  }

  /** What is set for files in a folder; folders that were asked for are remembered in the map. */
  static LombokConfig in(Path folder, ConcurrentHashMap<Path, LombokConfig> known) {
    LombokConfig found = known.get(folder);
    if (found == null) {
      found = read(folder, known);
      known.put(folder, found);
    }
    return found;
  }

  private static LombokConfig read(Path folder, ConcurrentHashMap<Path, LombokConfig> known) {
    List<String> lines = lines(folder.resolve("lombok.config"));
    boolean isTop =
        folder.getParent() == null
            || lines.stream().anyMatch(l -> l.matches("(?i)config\\.stopBubbling\\s*=\\s*true"));
    LombokConfig above = isTop ? EMPTY : in(folder.getParent(), known);
    return lines.isEmpty() ? above : above.with(lines);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file)
          ? OrdinaryFile.text(file).lines().map(String::strip).toList()
          : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private LombokConfig with(List<String> lines) {
    Map<String, String> merged = new HashMap<>(values);
    Set<String> allPrefixes = new LinkedHashSet<>(prefixes);
    for (String line : lines) {
      String[] parts = line.split("\\s*=\\s*", 2);
      if (line.startsWith("clear ")) {
        merged.remove(line.substring("clear ".length()).strip());
      } else if (parts.length == 2 && parts[0].matches("lombok\\.accessors\\.prefix\\s*[+-]")) {
        change(allPrefixes, parts[0].endsWith("+"), parts[1]);
      } else if (parts.length == 2) {
        merged.put(parts[0], parts[1]);
      }
    }
    return new LombokConfig(merged, List.copyOf(allPrefixes));
  }

  private static void change(Set<String> prefixes, boolean isAdded, String prefix) {
    prefixes.remove(prefix);
    if (isAdded) {
      prefixes.add(prefix);
    }
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Whether the key is set to {@code true}. */
  boolean isSet(String key) {
    return value(key).filter("true"::equalsIgnoreCase).isPresent();
  }

  /** What field names begin with and property names do not. */
  List<String> prefixes() {
    return prefixes;
  }
}
