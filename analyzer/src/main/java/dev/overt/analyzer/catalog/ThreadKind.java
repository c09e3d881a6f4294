package dev.overt.analyzer.catalog;

/** The kind of thread that runs a piece of code. */
public enum ThreadKind {
  /** I/O threads, partition and duty-cycle threads. */
  EVENT_LOOP(false, "event loop"),
  /** A small pool, sized by cores. */
  COMPUTE(false, "compute pool"),
  /** One thread that runs every timer. */
  TIMER(false, "timer thread"),
  /** The thread that draws. */
  UI(false, "UI thread"),
  /** Any thread, by promise of a method's author: {@code @NonBlocking}. */
  PROMISED(false, "thread of its caller"),
  /** A virtual thread: may block, yields when it does. */
  VIRTUAL(true, "virtual thread"),
  /** A pool, request or poll thread that is there to block. */
  WORKER(true, "worker thread"),
  /** Whoever completes a future: perhaps an I/O thread. */
  COMPLETER(true, "completing thread"),
  /** We cannot tell. */
  UNKNOWN(true, "unknown thread");

  private final boolean mayBlock;
  private final String label;

  ThreadKind(boolean mayBlock, String label) {
    this.mayBlock = mayBlock;
    this.label = label;
  }

  /** Whether blocking there is no fault, or not known to be one. */
  public boolean mayBlock() {
    return mayBlock;
  }

  /** The kind in words, without an article. */
  public String label() {
    return label;
  }
}
