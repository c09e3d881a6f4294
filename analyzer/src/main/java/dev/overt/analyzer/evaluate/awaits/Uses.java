package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** At which calls of one body async values are used. */
final class Uses {

  /** Where no call uses a value: it is returned, kept, or passed on in another way. */
  static final int ELSEWHERE = -1;

  private final Map<Place, Set<Integer>> uses = new HashMap<>();

  void add(Value value, int ordinal) {
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Async async) {
        uses.computeIfAbsent(async.subscription(), missing -> new HashSet<>()).add(ordinal);
      }
    }
  }

  /** Whether any of what a value may be is used at another place, too. */
  boolean isUsedBeside(Value value, int ordinal) {
    return value
        .all(Atom.Async.class)
        .anyMatch(async -> isUsedBeside(async.subscription(), ordinal));
  }

  private boolean isUsedBeside(Place place, int ordinal) {
    Set<Integer> known = uses.getOrDefault(place, Set.of());
    return known.size() > (known.contains(ordinal) ? 1 : 0);
  }
}
