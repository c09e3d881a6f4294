package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All entries of one scan, found by what they speak of. */
public final class Catalog {

  private final List<Entry> entries;
  private final Map<String, List<Entry.OfMethod>> byMethod;
  private final Map<String, List<Entry.OfType>> byType;
  private final Map<String, List<Entry.AnnotationRoot>> byAnnotation;

  private Catalog(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byMethod =
        grouped(Entry.OfMethod.class, e -> e.method().owner() + "#" + e.method().name());
    this.byType = grouped(Entry.OfType.class, Entry.OfType::type);
    this.byAnnotation = grouped(Entry.AnnotationRoot.class, Entry.AnnotationRoot::annotation);
  }

  /** Indexes the entries; among equals the earlier one counts. */
  public static Catalog of(List<Entry> entries) {
    return new Catalog(entries);
  }

  /** All entries, in their order. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Entries of one form that select exactly this method; overridden methods are the caller's to ask
   * for.
   */
  public <E extends Entry.OfMethod> List<E> of(MethodId method, Class<E> form) {
    return byMethod.getOrDefault(method.owner() + "#" + method.name(), List.of()).stream()
        .filter(form::isInstance)
        .filter(entry -> entry.method().matches(method))
        .map(form::cast)
        .toList();
  }

  /** Entries of one form that speak of exactly this type. */
  public <E extends Entry.OfType> List<E> ofType(String type, Class<E> form) {
    return byType.getOrDefault(type, List.of()).stream()
        .filter(form::isInstance)
        .map(form::cast)
        .toList();
  }

  /** Roots by annotation. */
  public List<Entry.AnnotationRoot> ofAnnotation(String annotation) {
    return byAnnotation.getOrDefault(annotation, List.of());
  }

  private <E extends Entry> Map<String, List<E>> grouped(Class<E> form, Function<E, String> key) {
    return entries.stream()
        .filter(form::isInstance)
        .map(form::cast)
        .collect(Collectors.groupingBy(key));
  }
}
