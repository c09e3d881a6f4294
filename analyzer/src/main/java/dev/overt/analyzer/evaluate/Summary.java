package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Place;
import java.util.Set;

/**
 * What a caller must know of a method.
 *
 * @param returned what it returns; formals in it are its own
 * @param uses what it does with its parameters, and on whose thread
 * @param stores the fields that it writes parameters to
 * @param endings what is known where it has ended
 */
record Summary(Value returned, Set<Use> uses, Set<Store> stores, Ending.Endings endings) {

  /** Of a method without code, or not looked at yet. */
  static final Summary EMPTY = new Summary(Value.NOTHING, Set.of(), Set.of(), Ending.Endings.NONE);

  /** Of a method that is to be looked at: it may return anything. */
  static final Summary OPEN = new Summary(Value.UNKNOWN, Set.of(), Set.of(), Ending.Endings.NONE);

  /** A parameter is run or subscribed to. */
  record Use(int formal, Place.Formal.Role role, Source under) {}

  /** A parameter is kept in a field. */
  record Store(int formal, String field) {}
}
