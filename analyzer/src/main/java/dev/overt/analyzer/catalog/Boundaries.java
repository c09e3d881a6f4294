package dev.overt.analyzer.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to get off each thread that must not block: of what is said of it, the most special. A word
 * on the effect comes before one on the thread.
 */
final class Boundaries {

  private final Map<Subject, Entry.Boundary> bySubject = new HashMap<>();

  /** What an entry speaks of. */
  record Subject(ThreadKind thread, Optional<String> label, Optional<Effect> effect) {
    static Subject of(Entry.Boundary entry) {
      return new Subject(entry.thread(), entry.label(), entry.effect());
    }
  }

  /** Among equals the earlier one counts. */
  void add(Entry.Boundary entry) {
    bySubject.putIfAbsent(Subject.of(entry), entry);
  }

  Optional<Entry.Boundary> of(ThreadName thread, Optional<Effect> effect) {
    Optional<String> label = Optional.of(thread.label());
    return Stream.of(
            new Subject(thread.kind(), label, effect),
            new Subject(thread.kind(), Optional.empty(), effect),
            new Subject(thread.kind(), label, Optional.empty()),
            new Subject(thread.kind(), Optional.empty(), Optional.empty()))
        .flatMap(subject -> Optional.ofNullable(bySubject.get(subject)).stream())
        .findFirst();
  }
}
