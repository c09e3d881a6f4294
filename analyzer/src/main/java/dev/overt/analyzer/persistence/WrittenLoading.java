package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.types.AppliedAnnotation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an attribute is loaded, as its mapping says.
 *
 * @param text the element that says so, as written
 */
record WrittenLoading(String text, boolean isLazy) {

  /** What an annotation says, if it says anything. */
  static Optional<WrittenLoading> of(Catalog catalog, AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Says.class).stream()
        .flatMap(entry -> read(entry, annotation))
        .findFirst();
  }

  private static Stream<WrittenLoading> read(Persisted.Says entry, AppliedAnnotation annotation) {
    boolean isLazy = entry.meaning() == Meaning.LAZY;
    return isLazy || entry.meaning() == Meaning.EAGER
        ? entry.texts(annotation.texts()).stream()
            .map(text -> new WrittenLoading(entry.element() + " = " + text, isLazy))
        : Stream.of();
  }
}
