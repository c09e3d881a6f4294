package dev.overt.analyzer.catalog;

/** Which value of a call an entry speaks of. */
public record Argument(int index) {

  /** What the method is called on. */
  public static final Argument RECEIVER = new Argument(-1);

  /** Every argument of a functional interface type. */
  public static final Argument FUNCTIONS = new Argument(-2);
}
