package dev.overt.analyzer.evaluate;

/** What objects of a type are to the evaluation. */
enum Nature {
  LAZY,
  EAGER,
  EXECUTOR,
  FUNCTION,
  OTHER;

  boolean isAsync() {
    return this == LAZY || this == EAGER;
  }

  /** Whether a method that takes or returns such a value needs a summary. */
  boolean isFollowed() {
    return this != OTHER;
  }
}
