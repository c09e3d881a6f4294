package dev.overt.analyzer.catalog;

/** When the work of an async value is done. */
public enum Laziness {
  /** On subscription, for each subscriber. */
  LAZY,
  /** From its creation, once. */
  EAGER,
  /** When it is used, by whoever uses it and as part of that. */
  PULLED
}
