package dev.overt.analyzer.evaluate.stored.load;

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
public final class StoredWork implements DomainWork {

  private final MappedFacts facts;
  private final UnmetLoads unmet = new UnmetLoads();
  private final Map<Integer, Value> asked = new HashMap<>();
  private final Map<Place, LoadedPaths> loadedBy = new HashMap<>();
  private final Set<List<String>> planned = new LinkedHashSet<>();
  private Set<Stored> handed = Set.of();
  private Set<Stored> elements = Set.of();
  private Set<StoredPath> repeated = Set.of();

  public StoredWork(MappedFacts facts) {
    this.facts = facts;
  }

  public static StoredWork of(BodyState state) {
    return state.work(StoredWork.class);
  }

  /** What is known of mapped classes. */
  public MappedFacts facts() {
    return facts;
  }

  public EntityModel model() {
    return facts.model();
  }

  /** What the functions that are written here are handed. */
  public Set<Stored> handed() {
    return handed;
  }

  /** What of that the call around them has, so that it is another one each time they run. */
  public Set<Stored> elements() {
    return elements;
  }

  /** Evaluates the arguments of a call, whose functions are also handed what it has. */
  public void handing(Set<Stored> content, Runnable arguments) {
    Set<Stored> outer = handed;
    Set<Stored> outerElements = elements;
    elements = Set.of();
    handMore(content);
    arguments.run();
    handed = outer;
    elements = outerElements;
  }

  /** The functions that follow are handed this as well. */
  public void handMore(Set<Stored> content) {
    if (!content.isEmpty()) {
      handed = joined(content, handed);
      elements = joined(content, elements);
    }
  }

  private static Set<Stored> joined(Set<Stored> first, Set<Stored> others) {
    Set<Stored> all = new LinkedHashSet<>(first);
    all.addAll(others);
    return all;
  }

  /** The paths of what the loop at hand takes one after the other. */
  public Set<StoredPath> repeated() {
    return repeated;
  }

  /** Runs code once for each of the elements that have these paths. */
  public void repeat(Set<StoredPath> elements, Runnable code) {
    Set<StoredPath> outer = repeated;
    repeated = new HashSet<>(outer);
    repeated.addAll(elements);
    code.run();
    repeated = outer;
  }

  /** Keeps what a call was asked about. */
  public void asked(int call, Value argument) {
    asked.put(call, argument);
  }

  /** What a call was asked about. */
  public Value asked(int call) {
    return asked.getOrDefault(call, Value.UNKNOWN);
  }

  /** Keeps what a function has loaded of what it was handed. */
  public void loadedBy(Place function, LoadedPaths loaded) {
    loadedBy.put(function, loaded);
  }

  /** What a function has loaded of what it was handed. */
  public LoadedPaths loadedBy(Place function) {
    return loadedBy.getOrDefault(function, LoadedPaths.NONE);
  }

  /** Paths that the body has named for its queries to fetch; may be added to. */
  public Set<List<String>> planned() {
    return planned;
  }

  /** What is loaded unless the caller passed it loaded; may be added to. */
  public UnmetLoads unmet() {
    return unmet;
  }
}
