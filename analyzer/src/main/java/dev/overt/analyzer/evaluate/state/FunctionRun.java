package dev.overt.analyzer.evaluate.state;

/**
 * How the functions that are written as arguments of a call are run.
 *
 * @param delivery which futures are done when they run
 * @param caller who calls them
 * @param isLater whether they are kept in a lazy value, which may be used where it is made
 */
public record FunctionRun(Delivery delivery, FunctionCaller caller, boolean isLater) {

  /** Of functions that are no arguments nothing is known. */
  static final FunctionRun NONE = new FunctionRun(Delivery.UNKNOWN, FunctionCaller.OPEN, false);

  /** The same, and someone else calls. */
  public FunctionRun calledBy(FunctionCaller other) {
    return new FunctionRun(delivery, other, isLater);
  }
}
