package dev.overt.analyzer.types.lombok;

/** Types that a variable is declared with in place of {@code var}. */
public final class InferredVariables {

  private InferredVariables() {}

  /** Whether a variable that is declared with the type has the type of its initializer. */
  public static boolean areDeclaredWith(String typeName) {
    return typeName.equals("lombok.val");
  }
}
