package dev.overt.analyzer.evaluate.state;

/**
 * How the functions that are written as arguments of a call are run.
 *
 * @param delivery which futures are done when they run
 * @param caller who calls them
 */
public record FunctionRun(Delivery delivery, FunctionCaller caller) {

  /** Of functions that are no arguments nothing is known. */
  static final FunctionRun NONE = new FunctionRun(Delivery.UNKNOWN, FunctionCaller.OPEN);

  /** Which futures are done when a function runs. */
  public enum Delivery {
    /** None that we know of. */
    UNKNOWN,
    /** The future that it is handed. */
    PARAMETER,
    /** All futures around it. */
    ALL
  }

  /** The same futures are done, and someone else calls. */
  public FunctionRun calledBy(FunctionCaller other) {
    return new FunctionRun(delivery, other);
  }
}
