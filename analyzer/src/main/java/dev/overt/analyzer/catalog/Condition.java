package dev.overt.analyzer.catalog;

import java.util.List;

/**
 * What must hold of a project for an entry to count.
 *
 * @param present types of which one must be on the class path or imported; none asks nothing
 * @param absent types none of which may be
 */
public record Condition(List<String> present, List<String> absent) {

  /** Always holds. */
  public static final Condition NONE = new Condition(List.of(), List.of());

  public Condition {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
  }
}
