package dev.overt.rules;

import dev.overt.analyzer.catalog.Entry;
import java.util.Optional;

/** What an entry speaks of. */
final class Subjects {

  private Subjects() {}

  /** Binary name of the type, or of the method's owner, if it is one. */
  static Optional<String> type(Entry entry) {
    if (entry instanceof Entry.OfMethod ofMethod) {
      return Optional.of(ofMethod.method().owner());
    }
    return Optional.of(
        entry instanceof Entry.OfType ofType
            ? ofType.type()
            : ((Entry.AnnotationRoot) entry).annotation());
  }
}
