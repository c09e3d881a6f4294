package dev.overt.analyzer.types;

import dev.overt.analyzer.code.SourcePoint;

/**
 * An expression or statement, and what stands around it.
 *
 * @param function node of the innermost lambda or method reference that it is part of, or -1: the
 *     body itself
 * @param monitor node of what holds a monitor around it within that function ({@code synchronized},
 *     as a statement or a modifier), or -1
 * @param called the name of what is called there, as it is written, or empty
 */
public record Spot(Body body, int node, int function, int monitor, String called) {

  /** Where it stands. */
  public SourcePoint point() {
    return body.unit().point(node);
  }

  /** Where what holds the monitor stands. */
  public SourcePoint holder() {
    return body.unit().point(monitor);
  }

  /** Whether it is a call, a creation or a method reference. */
  public boolean isCall() {
    return !called.isEmpty();
  }
}
