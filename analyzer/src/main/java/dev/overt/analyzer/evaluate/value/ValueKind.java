package dev.overt.analyzer.evaluate.value;

/** What objects of a type are to the evaluation. */
public enum ValueKind {
  LAZY,
  EAGER,
  /** It puts its work off until it is used, by whoever uses it. */
  PULLED,
  EXECUTOR,
  FUNCTION,
  /** A stream or an address: from where it comes decides whether reading it waits. */
  STREAM,
  /** A boolean: it may decide what a method does, or tell of what it was asked for. */
  FLAG,
  OTHER;

  public boolean isAsync() {
    return this == LAZY || this == EAGER;
  }

  /** Whether a method that takes or returns such a value needs a summary. */
  public boolean isFollowed() {
    return this != OTHER;
  }
}
