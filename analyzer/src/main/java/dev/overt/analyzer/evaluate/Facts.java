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
    Optional<Entry.Emits> emits,
    Optional<Entry.Makes> makes) {
  Facts {
    runs = List.copyOf(runs);
    subscribes = List.copyOf(subscribes);
  }
}
