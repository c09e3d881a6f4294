package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog says of one library method, the nearest overridden method with an entry
 * counting.
 */
record Facts(
    Optional<Entry.Suspends> suspends,
    List<Entry.Runs> runs,
    List<Entry.Subscribes> subscribes,
    Optional<Entry.Moves> moves,
    Optional<Entry.OfMethod> makes,
    List<Entry.Fact> told) {
  Facts {
    runs = List.copyOf(runs);
    subscribes = List.copyOf(subscribes);
    told = List.copyOf(told);
  }

  Optional<Entry.Emits> emits() {
    return makes.filter(Entry.Emits.class::isInstance).map(Entry.Emits.class::cast);
  }

  Optional<Entry.Makes> executor() {
    return makes.filter(Entry.Makes.class::isInstance).map(Entry.Makes.class::cast);
  }

  boolean tells(Entry.Fact fact) {
    return told.contains(fact);
  }
}
