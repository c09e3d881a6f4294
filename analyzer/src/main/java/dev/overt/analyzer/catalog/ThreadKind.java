package dev.overt.analyzer.catalog;

import java.util.Arrays;
import java.util.List;

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
  /** Any thread, while it holds what others wait for: a function that a library runs meanwhile. */
  HOLDING(false, "thread that others wait for"),
  /** Any thread, while it holds a lock that others wait for. */
  LOCKED(false, "thread that holds a lock"),
  /** A virtual thread in a monitor, where it keeps its carrier on some releases of the JDK. */
  PINNED(false, "virtual thread in a monitor"),
  /** A virtual thread that initializes a class, where it keeps its carrier on all of them. */
  STUCK(false, "virtual thread in a class initializer"),
  /** Any thread, while it compares or looks up objects, perhaps under a lock. */
  COMPARING(false, "thread that compares"),
  /** A thread of one pool that has few: which pool, its name says. */
  TASK(false, "thread of a pool"),
  /** Any thread, while it initializes a class: others that need the class wait (JLS 12.4.2). */
  INITIALIZING(false, "thread that initializes a class"),
  /**
   * Another thread than the one that handed the code over: what is bound to that it does not have.
   */
  BEYOND(false, "thread that was not given it"),
  /** Any thread, while it relies on what it has read of what others change. */
  RELYING(false, "thread that relies on what it has read"),
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

  /** Whether it is a kind of thread, and not what any thread may do for a while. */
  public boolean isThread() {
    return switch (this) {
      case EVENT_LOOP, COMPUTE, TIMER, UI, VIRTUAL, WORKER, COMPLETER, UNKNOWN -> true;
      case PROMISED,
          HOLDING,
          LOCKED,
          PINNED,
          STUCK,
          COMPARING,
          TASK,
          INITIALIZING,
          BEYOND,
          RELYING ->
          false;
    };
  }

  /** The kinds that a project may say of its own executors. */
  public static List<ThreadKind> said() {
    return Arrays.stream(values()).filter(each -> each.isThread() || each == PROMISED).toList();
  }

  /** The kind in words, without an article. */
  public String label() {
    return label;
  }
}
