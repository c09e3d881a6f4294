package dev.overt.analyzer.code;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file, as the project names it
 * @param line from 1
 * @param column from 1, in UTF-16 units; a tab counts as one
 */
public record SourcePoint(Path file, int line, int column) implements Comparable<SourcePoint> {

  private static final Comparator<SourcePoint> ORDER =
      Comparator.comparing((SourcePoint point) -> point.file.toString())
          .thenComparingInt(SourcePoint::line)
          .thenComparingInt(SourcePoint::column);

  public SourcePoint {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("%s:%d:%d counts from zero".formatted(file, line, column));
    }
  }

  /**
   * How many units the name has that begins here; what is no name counts as one.
   *
   * @param text of this line
   */
  public int nameIn(String text) {
    int end = column - 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return Math.max(1, end - column + 1);
  }

  @Override
  public int compareTo(SourcePoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s:%d:%d".formatted(file, line, column);
  }
}
