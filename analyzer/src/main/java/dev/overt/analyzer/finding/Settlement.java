package dev.overt.analyzer.finding;

import java.util.List;

/**
 * The findings that are settled.
 *
 * @param settled sorted
 * @param hasBaseline whether the others are new since a baseline
 */
public record Settlement(List<Settled> settled, boolean hasBaseline) {

  /** Nothing is settled. */
  public static final Settlement NONE = new Settlement(List.of(), false);

  public Settlement {
    settled = settled.stream().sorted().toList();
  }

  /** How many are settled in this way. */
  public int count(Settled.How how) {
    return (int) settled.stream().filter(each -> each.how() == how).count();
  }
}
