package dev.overt.analyzer.finding;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file that keeps something out of a report.
 *
 * @param count how much it keeps out
 */
public record Silencer(Path file, Way way, int count) implements Comparable<Silencer> {

  private static final Comparator<Silencer> ORDER =
      Comparator.comparing(Silencer::file)
          .thenComparing(Silencer::way)
          .thenComparingInt(Silencer::count);

  /** What it does. */
  public enum Way {
    /** It suppresses findings. */
    SUPPRESSES,
    /** It knows findings from before. */
    KNOWS,
    /** It switches rules off. */
    SWITCHES_OFF,
    /** It gives rules another level. */
    LEVELS,
    /** It leaves source files out. */
    LEAVES_OUT,
    /** It states facts of libraries, executors and annotations. */
    STATES,
    /** It says how certain or grave a finding must be. */
    RAISES
  }

  @Override
  public int compareTo(Silencer other) {
    return ORDER.compare(this, other);
  }
}
