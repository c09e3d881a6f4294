package dev.overt.analyzer.types.source;

import java.util.Optional;

/** Names that code sees, the nearest first; a list that grows without being changed. */
final class Names<T> {

  private final String name;
  private final T meaning;
  private final Names<T> rest;

  private Names(String name, T meaning, Names<T> rest) {
    this.name = name;
    this.meaning = meaning;
    this.rest = rest;
  }

  /** No names at all. */
  static <T> Names<T> none() {
    return new Names<>("", null, null);
  }

  Names<T> and(String nearer, T itsMeaning) {
    return new Names<>(nearer, itsMeaning, this);
  }

  /** What the name stands for. */
  Optional<T> find(String wanted) {
    for (Names<T> at = this; at.rest != null; at = at.rest) {
      if (at.name.equals(wanted)) {
        return Optional.of(at.meaning);
      }
    }
    return Optional.empty();
  }
}
