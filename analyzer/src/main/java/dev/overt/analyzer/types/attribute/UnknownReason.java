package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.symbol.MissingClass;

/** Why the method of a call cannot be told, in words for a report. */
final class UnknownReason {

  private UnknownReason() {}

  /** The receiver has a type of which nothing is known. */
  static String receiver(Type type) {
    return type instanceof ClassType of && of.symbol() instanceof MissingClass
        ? notOnClassPath(of.symbol().name())
        : "receiver type is unknown";
  }

  /** A class that could tell is missing. */
  static String notOnClassPath(String name) {
    return name.equals("?")
        ? "a supertype is not on the class path"
        : "class " + name + " is not on the class path";
  }
}
