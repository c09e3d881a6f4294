package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of a body that holds a lock.
 *
 * @param place the code that it is a part of
 * @param ordinals of the nodes that belong to it; none if all of the place does
 */
record Region(Acquisition taken, Place place, SortedSet<Integer> ordinals) implements DomainRecord {

  Region {
    ordinals = Collections.unmodifiableSortedSet(new TreeSet<>(ordinals));
  }

  /** A function that is run while a lock is held. */
  static Region of(Acquisition taken, Place function) {
    return new Region(taken, function, new TreeSet<>());
  }

  /** Whether all that the place does is done while the lock is held. */
  boolean isWhole() {
    return ordinals.isEmpty();
  }

  /** The place that stands for it in the graph. */
  Place asPlace(String of) {
    return isWhole() ? place : new Place.Region(place.method(), taken.site().ordinal(), of);
  }
}
