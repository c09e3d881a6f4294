package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lazy values that a body makes, and who takes them. */
final class AwaitWork implements DomainWork {

  /** By the ordinal of the call that made it. */
  final Map<Integer, Made> made = new TreeMap<>();

  /** The ordinals whose value somebody takes. */
  private final Set<Integer> taken = new HashSet<>();

  /** The parameters that somebody takes. */
  private final Set<Integer> takenParameters = new HashSet<>();

  /** The ordinals whose value is that of a statement. */
  final Set<Integer> statements = new HashSet<>();

  /** The ordinals whose value is that of a function which returns nothing, by what that is. */
  final Map<Integer, MethodSymbol> functions = new HashMap<>();

  /** The ordinals of the values that a container was passed, by what made it. */
  private final Map<Integer, Set<Integer>> kept = new HashMap<>();

  /** The containers that somebody takes. */
  private final Set<Integer> takenLists = new HashSet<>();

  /** Whether a value was taken of which nothing is known: it may be any of these. */
  private boolean isAllTaken;

  /**
   * A lazy value that is work.
   *
   * @param place the code that makes it
   * @param type its static type
   * @param isOperator whether the call makes it of another lazy value
   */
  record Made(Place place, Site site, Type type, boolean isOperator, Certainty certainty) {}

  /** Somebody takes the value. */
  void take(Value value) {
    isAllTaken |= value.isTop();
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Async async) {
        take(async.subscription());
      }
    }
  }

  /** Somebody takes the work that runs already. */
  void takeRunning(Value value) {
    value
        .all(Atom.Async.class)
        .filter(Atom.Async::isEager)
        .map(Atom.Async::subscription)
        .forEach(this::take);
  }

  private void take(Place place) {
    if (place instanceof Place.Subscription subscription) {
      taken.add(subscription.ordinal());
    } else if (place instanceof Place.Formal formal) {
      takenParameters.add(formal.index());
    }
  }

  /** A container is passed values, by their ordinals. */
  void keep(OwnList list, Set<Integer> values) {
    kept.computeIfAbsent(list.ordinal(), missing -> new HashSet<>()).addAll(values);
  }

  /** Somebody takes a container, and so all that it will ever hold. */
  void take(OwnList list) {
    takenLists.add(list.ordinal());
  }

  boolean isTaken(int ordinal) {
    return isAllTaken
        || taken.contains(ordinal)
        || takenLists.stream()
            .anyMatch(list -> kept.getOrDefault(list, Set.of()).contains(ordinal));
  }

  boolean isParameterTaken(int index) {
    return isAllTaken || takenParameters.contains(index);
  }
}
