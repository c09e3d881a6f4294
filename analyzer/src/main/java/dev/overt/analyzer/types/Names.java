package dev.overt.analyzer.types;

import java.util.Optional;

/** Names that code sees, the nearest first; a list that grows without being changed. */
final class Names {

  static final Names EMPTY = new Names("", Type.UNKNOWN, null);

  private final String name;
  private final Object value;
  private final Names rest;

  private Names(String name, Object value, Names rest) {
    this.name = name;
    this.value = value;
    this.rest = rest;
  }

  Names and(String nearer, Object meaning) {
    return new Names(nearer, meaning, this);
  }

  /** What the name stands for. */
  Optional<Object> find(String wanted) {
    for (Names at = this; at != EMPTY; at = at.rest) {
      if (at.name.equals(wanted)) {
        return Optional.of(at.value);
      }
    }
    return Optional.empty();
  }
}
