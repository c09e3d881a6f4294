package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.evaluate.stored.mapping.MappedFacts;
import dev.overt.analyzer.evaluate.stored.value.LoadedPaths;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.persistence.EntityModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is kept of stored objects while a body is evaluated; scratch of that body. */
final class StoredWork implements DomainWork {

  private final MappedFacts facts;
  private final UnmetLoads unmet = new UnmetLoads();
  private final Map<Integer, Value> asked = new HashMap<>();
  private final Map<Place, LoadedPaths> loadedBy = new HashMap<>();
  private final Set<List<String>> planned = new LinkedHashSet<>();
  private Set<Stored> handed = Set.of();
  private Set<StoredPath> repeated = Set.of();

  StoredWork(MappedFacts facts) {
    this.facts = facts;
  }

  static StoredWork of(BodyState state) {
    return state.work(StoredWork.class);
  }

  /** What is known of mapped classes. */
  MappedFacts facts() {
    return facts;
  }

  EntityModel model() {
    return facts.model();
  }

  /** What the functions that are written here are handed. */
  Set<Stored> handed() {
    return handed;
  }

  void handed(Set<Stored> now) {
    handed = now;
  }

  /** The paths of what the loop at hand takes one after the other. */
  Set<StoredPath> repeated() {
    return repeated;
  }

  /** Runs code once for each of the elements that have these paths. */
  void repeat(Set<StoredPath> elements, Runnable code) {
    Set<StoredPath> outer = repeated;
    repeated = new HashSet<>(outer);
    repeated.addAll(elements);
    code.run();
    repeated = outer;
  }

  /** Keeps what a call was asked about. */
  void asked(int call, Value argument) {
    asked.put(call, argument);
  }

  /** What a call was asked about. */
  Value asked(int call) {
    return asked.getOrDefault(call, Value.UNKNOWN);
  }

  /** Keeps what a function has loaded of what it was handed. */
  void loadedBy(Place function, LoadedPaths loaded) {
    loadedBy.put(function, loaded);
  }

  /** What a function has loaded of what it was handed. */
  LoadedPaths loadedBy(Place function) {
    return loadedBy.getOrDefault(function, LoadedPaths.NONE);
  }

  /** Paths that the body has named for its queries to fetch; may be added to. */
  Set<List<String>> planned() {
    return planned;
  }

  /** What is loaded unless the caller passed it loaded; may be added to. */
  UnmetLoads unmet() {
    return unmet;
  }
}
