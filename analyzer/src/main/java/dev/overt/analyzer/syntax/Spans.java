package dev.overt.analyzer.syntax;

/**
 * From where to where the nodes of one file go in its text: offsets in UTF-16 units, from 0.
 *
 * <p>A node's span is that of the whole construct, so a call's begins with its receiver.
 * Parentheses around an expression are no part of it.
 */
public final class Spans {

  private final int[] begins;
  private final int[] ends;

  /** Takes the offsets by node number; the arrays are copied. */
  public Spans(int[] begins, int[] ends) {
    this.begins = begins.clone();
    this.ends = ends.clone();
  }

  /** The offset of a node's first character. */
  public int begin(int node) {
    return begins[node];
  }

  /** The offset behind a node's last character. */
  public int end(int node) {
    return ends[node];
  }

  /** The number of nodes. */
  public int nodes() {
    return begins.length;
  }
}
