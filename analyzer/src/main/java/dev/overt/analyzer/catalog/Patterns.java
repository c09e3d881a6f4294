package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Entries whose selectors are patterns, the one with most letters first; answers are kept. */
final class Patterns {

  private final List<Selecting> patterns;
  private final Map<String, List<Named>> byOwner = new ConcurrentHashMap<>();

  Patterns(List<Entry> entries) {
    this.patterns =
        entries.stream()
            .filter(Entry.OfMethod.class::isInstance)
            .map(Entry.OfMethod.class::cast)
            .filter(entry -> entry.method().isPattern())
            .map(Selecting::of)
            .sorted(Comparator.comparing(Selecting::letters).reversed())
            .toList();
  }

  /** The entries that speak of the method: of each form the one that leaves least open. */
  List<Entry.OfMethod> of(MethodId method) {
    if (patterns.isEmpty() || !NamePattern.isSelectable(method)) {
      return List.of();
    }
    Set<Class<?>> forms = new HashSet<>();
    return byOwner.computeIfAbsent(method.owner(), this::ofOwner).stream()
        .filter(named -> named.name().matcher(method.name()).matches())
        .map(Named::entry)
        .filter(entry -> forms.add(entry.getClass()))
        .toList();
  }

  private List<Named> ofOwner(String owner) {
    return patterns.stream()
        .filter(each -> owner.startsWith(each.start()))
        .map(Selecting::entry)
        .filter(entry -> NamePattern.of(entry.method().owner()).matcher(owner).matches())
        .map(entry -> new Named(entry, NamePattern.of(entry.method().name())))
        .toList();
  }

  /** An entry, and the names of methods that it selects of an owner. */
  private record Named(Entry.OfMethod entry, Pattern name) {}

  /** An entry, and what the names of its owners start with: most are never asked for more. */
  private record Selecting(Entry.OfMethod entry, String start, int letters) {

    static Selecting of(Entry.OfMethod entry) {
      String owner = entry.method().owner();
      String name = entry.method().name();
      int letters = (owner + name).replace(MethodSelector.ANY, "").length();
      String start = owner.contains("*") ? owner.substring(0, owner.indexOf('*')) : owner;
      return new Selecting(entry, start, letters);
    }
  }
}
