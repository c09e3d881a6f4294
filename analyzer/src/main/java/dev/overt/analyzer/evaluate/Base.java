package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;

/** Where a stored object came from: what its paths begin at. */
sealed interface Base {

  /** Index of the object that a method is called on. */
  int RECEIVER = -1;

  /** The value of an expression, or a variable, of a body. */
  record Made(MethodId method, int node) implements Base {}

  /** What the caller of a method passed. */
  record Given(MethodId method, int index) implements Base {}

  /** What the function returns that the caller of a method passed. */
  record Returned(MethodId method, int index) implements Base {}

  /** A field, by its key. */
  record Kept(String field) implements Base {}
}
