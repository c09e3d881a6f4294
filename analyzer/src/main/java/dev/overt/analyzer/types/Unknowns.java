package dev.overt.analyzer.types;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much could not be told.
 *
 * @param calls calls, creations and method references in all
 * @param unknown those of them that stayed unknown
 * @param reasons how often each reason was given
 */
public record Unknowns(int calls, int unknown, SortedMap<String, Integer> reasons) {
  public Unknowns {
    reasons = new TreeMap<>(reasons);
  }
}
