package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.code.MethodId;

/** Where a stored object came from: what its paths begin at. */
public sealed interface PathRoot {

  /** Index of the object that a method is called on. */
  int RECEIVER = -1;

  /** The value of an expression, or a variable, of a body. */
  record Made(MethodId method, int ordinal) implements PathRoot {}

  /** What the caller of a method passed. */
  record Given(MethodId method, int index) implements PathRoot {}

  /** What the function returns that the caller of a method passed. */
  record Returned(MethodId method, int index) implements PathRoot {}

  /** A field, by its key. */
  record Kept(String field) implements PathRoot {}
}
