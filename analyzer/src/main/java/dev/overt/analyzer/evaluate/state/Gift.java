package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;

/**
 * A call passes an object that a library may call back.
 *
 * @param given what is passed
 * @param to the method that is called
 * @param parameter which of its parameters takes it
 */
public record Gift(Given given, MethodId to, int parameter) {

  /** What is passed. */
  public sealed interface Given {}

  /** An object of a class, by its binary name. */
  public record OfClass(String name) implements Given {}

  /** A function that is written somewhere. */
  public record Function(Place.Code code) implements Given {}

  /** What the caller of a method passed as a parameter. */
  public record Passed(MethodId method, int parameter) implements Given {}
}
