package dev.overt.rules;

import dev.overt.analyzer.catalog.Entry;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What an entry speaks of. */
final class Subjects {

  private Subjects() {}

  /** Binary name of the type, or of the method's owner; none of a pattern of names. */
  static Optional<String> type(Entry entry) {
    if (entry instanceof Entry.OfMethod ofMethod) {
      return Optional.of(ofMethod.method().owner()).filter(name -> !name.contains("*"));
    }
    if (entry instanceof Entry.OfAnnotation ofAnnotation) {
      return Optional.of(ofAnnotation.annotation());
    }
    return entry instanceof Entry.OfType ofType ? Optional.of(ofType.type()) : Optional.empty();
  }

  /** The names among these that a pattern of names selects. */
  static List<String> named(Entry entry, SortedSet<String> names) {
    if (!(entry instanceof Entry.OfMethod ofMethod)) {
      return List.of();
    }
    String owner = ofMethod.method().owner();
    int open = owner.indexOf('*');
    if (open < 0) {
      return List.of();
    }
    String start = owner.substring(0, open);
    return names.subSet(start, start + Character.MAX_VALUE).stream()
        .filter(ofMethod.method().types())
        .toList();
  }
}
