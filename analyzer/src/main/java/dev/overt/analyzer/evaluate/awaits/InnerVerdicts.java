package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which async values are lost that are elements of others: those whose value around them somebody
 * uses, if nobody in the program takes them. A framework that is returned the value around them
 * takes no other.
 */
final class InnerVerdicts {

  private InnerVerdicts() {}

  static List<Sink> of(WholeProgram whole) {
    List<InnerUses> all = whole.records(InnerUses.class).toList();
    Map<Inner, Sink> made = new LinkedHashMap<>();
    Set<Inner> taken = new HashSet<>();
    Map<Inner, Certainty> lost = new LinkedHashMap<>();
    for (InnerUses uses : all) {
      made.putAll(uses.made());
      taken.addAll(uses.taken());
      uses.lost().forEach(inner -> lost.put(inner, Certainty.CERTAIN));
    }
    Set<MethodId> entered = all.isEmpty() ? Set.of() : entered(whole);
    all.stream()
        .filter(uses -> entered.contains(uses.method()))
        .flatMap(uses -> uses.returned().stream())
        .forEach(inner -> lost.putIfAbsent(inner, Certainty.LIKELY));
    return made.keySet().stream()
        .filter(inner -> lost.containsKey(inner) && !taken.contains(inner))
        .map(inner -> made.get(inner).notSurerThan(lost.get(inner)))
        .toList();
  }

  /** The methods that frameworks enter. */
  private static Set<MethodId> entered(WholeProgram whole) {
    return whole.roots().stream()
        .map(Root::place)
        .filter(place -> place.equals(Place.Code.of(place.method())))
        .map(Place::method)
        .collect(Collectors.toSet());
  }
}
