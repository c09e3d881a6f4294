package dev.overt.analyzer.fix;

import java.util.Comparator;

/**
 * A part of a file's text and what shall stand there.
 *
 * @param begin offset of its first character, in UTF-16 units from 0
 * @param end offset behind its last character
 */
public record Replacement(int begin, int end, String text) implements Comparable<Replacement> {

  private static final Comparator<Replacement> ORDER =
      Comparator.comparingInt(Replacement::begin)
          .thenComparingInt(Replacement::end)
          .thenComparing(Replacement::text);

  public Replacement {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("from %d to %d".formatted(begin, end));
    }
  }

  /** Whether both want the same place; two texts for one gap do, too. */
  boolean meets(Replacement other) {
    return begin < other.end && other.begin < end || begin == other.begin || end == other.end;
  }

  @Override
  public int compareTo(Replacement other) {
    return ORDER.compare(this, other);
  }
}
