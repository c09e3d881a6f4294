package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;

/**
 * A field, or a parameter that goes to one.
 *
 * @param flags what is written and what Lombok adds to it
 * @param isInitialized whether a value is written beside it
 */
record LombokField(
    String name, TypeSyntax type, Modifiers modifiers, int flags, boolean isInitialized) {

  boolean isStatic() {
    return Modifier.isStatic(flags);
  }

  boolean isFinal() {
    return Modifier.isFinal(flags);
  }

  /** Whether it is left alone unless it bears an annotation itself. */
  boolean isHidden() {
    return isStatic() || name.startsWith("$");
  }

  /** Whether a constructor may set it. */
  boolean isSettable() {
    return !isHidden() && !(isFinal() && isInitialized);
  }

  boolean isBoolean() {
    return type instanceof TypeSyntax.Primitive primitive && primitive.keyword().equals("boolean");
  }
}
