package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All entries of one scan, found by what they speak of. */
public final class Catalog {

  private final List<Entry> entries;
  private final Map<String, Map<String, List<Entry.OfMethod>>> byMethod = new HashMap<>();
  private final Map<String, List<Entry.OfType>> byType = new HashMap<>();
  private final Map<String, List<Entry.OfAnnotation>> byAnnotation = new HashMap<>();
  private final Map<String, List<Entry.Dispatch>> byDispatch = new HashMap<>();

  private final Patterns patterns;

  private Catalog(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.patterns = new Patterns(this.entries);
    for (Entry entry : entries) {
      if (entry instanceof Entry.OfMethod ofMethod) {
        MethodSelector method = ofMethod.method();
        if (method.isPattern()) {
          continue;
        }
        byMethod
            .computeIfAbsent(method.owner(), owner -> new HashMap<>())
            .computeIfAbsent(method.name(), name -> new ArrayList<>())
            .add(ofMethod);
      } else if (entry instanceof Entry.OfType ofType) {
        byType.computeIfAbsent(ofType.type(), type -> new ArrayList<>()).add(ofType);
      } else if (entry instanceof Entry.OfAnnotation of) {
        byAnnotation.computeIfAbsent(of.annotation(), name -> new ArrayList<>()).add(of);
      } else if (entry instanceof Entry.Dispatch step) {
        byDispatch.computeIfAbsent(step.dispatch(), name -> new ArrayList<>()).add(step);
      }
    }
    byDispatch.values().forEach(steps -> steps.sort(Comparator.comparing(Entry.Dispatch::step)));
  }

  /** Indexes the entries; among equals the earlier one counts. */
  public static Catalog of(List<Entry> entries) {
    return new Catalog(entries);
  }

  /** All entries, in their order. */
  public List<Entry> entries() {
    return entries;
  }

  /** Entries that select exactly this method; overridden methods are the caller's to ask for. */
  public List<Entry.OfMethod> of(MethodId method) {
    List<Entry.OfMethod> named =
        byMethod.getOrDefault(method.owner(), Map.of()).getOrDefault(method.name(), List.of());
    return named.isEmpty()
        ? named
        : named.stream().filter(entry -> entry.method().matches(method)).toList();
  }

  /**
   * Entries that select this public method by a pattern; they count where none selects exactly this
   * method.
   */
  public List<Entry.OfMethod> ofPattern(MethodId method) {
    return patterns.of(method);
  }

  /** Entries of one form that speak of exactly this type. */
  public <E extends Entry.OfType> List<E> ofType(String type, Class<E> form) {
    return byType.getOrDefault(type, List.of()).stream()
        .filter(form::isInstance)
        .map(form::cast)
        .toList();
  }

  /** Entries of one form that speak of what bears this annotation. */
  public <E extends Entry.OfAnnotation> List<E> ofAnnotation(String annotation, Class<E> form) {
    List<Entry.OfAnnotation> found = byAnnotation.getOrDefault(annotation, List.of());
    return found.isEmpty()
        ? List.of()
        : found.stream().filter(form::isInstance).map(form::cast).toList();
  }

  /** The steps of a dispatch, in the order in which they count. */
  public List<Entry.Dispatch> steps(String dispatch) {
    return byDispatch.getOrDefault(dispatch, List.of());
  }
}
