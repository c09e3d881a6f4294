package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that differ from an earlier state of the sources.
 *
 * @param files absolute, with the lines that are new or changed in each
 */
public record Changes(Map<Path, List<Lines>> files) {

  private static final Pattern FILE = Pattern.compile("\\+\\+\\+ (?:b/)?(.*?)\\t?");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*");

  /** From a line to another, both counted from 1 and included. */
  public record Lines(int first, int last) {
    /** Every line of a file. */
    public static final Lines ALL = new Lines(1, Integer.MAX_VALUE);
  }

  public Changes {
    files = Map.copyOf(files);
  }

  /** Whether a line is new or changed. */
  public boolean hold(Path file, int line) {
    return files.getOrDefault(file.toAbsolutePath().normalize(), List.of()).stream()
        .anyMatch(lines -> lines.first <= line && line <= lines.last);
  }

  /**
   * Reads a unified diff without lines around the changes.
   *
   * @param root what the paths in it start from
   * @param added files that are not in the diff since they are wholly new
   */
  static Changes read(Path root, List<String> diff, List<String> added) {
    Map<Path, List<Lines>> files = new TreeMap<>();
    List<Lines> current = new ArrayList<>();
    for (String line : diff) {
      Matcher file = FILE.matcher(line);
      Matcher hunk = HUNK.matcher(line);
      if (file.matches()) {
        current = files.computeIfAbsent(root.resolve(file.group(1)), each -> new ArrayList<>());
      } else if (hunk.matches()) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        current.add(new Lines(first, first + count - 1));
      }
    }
    added.forEach(name -> files.put(root.resolve(name), List.of(Lines.ALL)));
    return new Changes(files);
  }
}
