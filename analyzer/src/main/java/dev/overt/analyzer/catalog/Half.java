package dev.overt.analyzer.catalog;

/** Which part of an async value is moved to another thread. */
public enum Half {
  SUBSCRIPTION,
  EMISSION,
  /** A failure of the operator's own, beside what the receiver delivers. */
  FAILURE,
  /** An item of the operator's own, beside what the receiver delivers. */
  SUBSTITUTE
}
