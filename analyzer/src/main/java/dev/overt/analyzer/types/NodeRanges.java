package dev.overt.analyzer.types;

import java.util.Arrays;
import java.util.List;

/**
 * The nodes of one {@link CodeUnit} among those of its file, as ranges in the order of the source.
 * Counted through, from 0, they are the ordinals of the unit.
 */
public final class NodeRanges {

  private final int[] starts;
  private final int[] ordinals;

  private NodeRanges(int[] starts, int[] ordinals) {
    this.starts = starts;
    this.ordinals = ordinals;
  }

  /** The nodes from one on up to an end, which is not among them. */
  public record Range(int start, int end) {}

  /** All nodes from one on. */
  public static NodeRanges from(int start) {
    return new NodeRanges(new int[] {start}, new int[1]);
  }

  /** The nodes of some ranges, at least one, in their order. */
  public static NodeRanges of(List<Range> ranges) {
    int[] starts = new int[ranges.size()];
    int[] ordinals = new int[ranges.size()];
    int count = 0;
    for (int i = 0; i < starts.length; i++) {
      Range range = ranges.get(i);
      starts[i] = range.start;
      ordinals[i] = count;
      count += range.end - range.start;
    }
    return new NodeRanges(starts, ordinals);
  }

  /** The ordinal of a node. */
  public int ordinal(int node) {
    int range = at(starts, node);
    return ordinals[range] + node - starts[range];
  }

  /** The node with an ordinal. */
  public int node(int ordinal) {
    int range = at(ordinals, ordinal);
    return starts[range] + ordinal - ordinals[range];
  }

  /** The first node. */
  public int first() {
    return starts[0];
  }

  private static int at(int[] rising, int number) {
    int found = Arrays.binarySearch(rising, number);
    if (found == -1) {
      throw new IllegalArgumentException("node " + number + " is not part of the code");
    }
    return found < 0 ? -found - 2 : found;
  }
}
