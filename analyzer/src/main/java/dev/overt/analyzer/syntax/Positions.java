package dev.overt.analyzer.syntax;

import dev.overt.analyzer.code.SourcePoint;
import java.nio.file.Path;

/**
 * Where the nodes of one file stand: line and column packed into one number each.
 *
 * <p>A node's place is that of the token a reader would point at: the name of a call or field
 * access, the {@code ::} name of a method reference, else the first token.
 */
public final class Positions {

  private static final int COLUMN_BITS = 12;
  private static final int LAST_COLUMN = (1 << COLUMN_BITS) - 1;

  private final int[] packed;

  /** Takes the packed places by node number; the array is copied. */
  public Positions(int[] packed) {
    this.packed = packed.clone();
  }

  /** A line from 1 and a column from 1 as one number; columns past 4,095 count as 4,095. */
  public static int pack(int line, int column) {
    return line << COLUMN_BITS | Math.min(column, LAST_COLUMN);
  }

  /** The number of nodes, which are numbered from 0. */
  public int nodes() {
    return packed.length;
  }

  /** The line of a node. */
  public int line(int node) {
    return packed[node] >>> COLUMN_BITS;
  }

  /** The place of a node in the given file. */
  public SourcePoint point(Path file, int node) {
    return new SourcePoint(file, line(node), packed[node] & LAST_COLUMN);
  }
}
