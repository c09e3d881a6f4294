package dev.overt.analyzer.evaluate.state;

import java.util.Set;

/**
 * What is done when the functions that are written at a place run.
 *
 * @param isAll all futures around them
 * @param isParameter the future that they are handed
 * @param variables the locals, by their declarations, and fields, by their ids, whose futures are
 */
public record Delivery(boolean isAll, boolean isParameter, Set<Object> variables) {

  /** Nothing that we know of. */
  public static final Delivery UNKNOWN = new Delivery(false, false, Set.of());

  /** All futures around them. */
  public static final Delivery ALL = new Delivery(true, false, Set.of());

  public Delivery {
    variables = Set.copyOf(variables);
  }

  /** The same, for functions that are written further inside. */
  public Delivery inside() {
    return isParameter ? new Delivery(isAll, false, variables) : this;
  }
}
