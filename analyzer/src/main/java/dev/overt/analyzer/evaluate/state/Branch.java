package dev.overt.analyzer.evaluate.state;

/**
 * What the evaluation of one branch leads to.
 *
 * @param result of the code in it
 * @param end where the evaluation stands behind it
 */
public record Branch<T>(T result, Point end) {

  /** What holds at the end. */
  public Environment locals() {
    return end.locals();
  }
}
