package dev.overt.analyzer.catalog;

/** What becomes of an async value that a function returns. */
public enum Inner {
  /** It is a value like any other. */
  IGNORED,
  /** It is subscribed to where the function ran, and its items are the result's. */
  INSTEAD,
  /** So it is, and the receiver's items are the result's too. */
  ALSO
}
