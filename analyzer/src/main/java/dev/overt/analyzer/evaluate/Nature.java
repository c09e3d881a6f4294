package dev.overt.analyzer.evaluate;

/** What objects of a type are to the evaluation. */
enum Nature {
  LAZY,
  EAGER,
  /** It puts its work off until it is used, by whoever uses it. */
  PULLED,
  EXECUTOR,
  FUNCTION,
  /** A stream: from where it comes decides whether reading it waits. */
  STREAM,
  /** A boolean: it may decide what a method does, or tell of what it was asked for. */
  FLAG,
  OTHER;

  boolean isAsync() {
    return this == LAZY || this == EAGER;
  }

  /** Whether a method that takes or returns such a value needs a summary. */
  boolean isFollowed() {
    return this != OTHER;
  }
}
