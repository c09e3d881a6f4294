package dev.overt.server;

/** Threads of the server; none of them keeps the process alive. */
final class Threads {

  /** Virtual memory, touched only as deep as code is nested. */
  private static final long STACK_BYTES = 256L << 20;

  private Threads() {}

  /** A thread for deeply nested code. */
  static Thread deep(Runnable work) {
    Thread thread = new Thread(null, work, "overt-server", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** A thread for messages. */
  static Thread plain(Runnable work) {
    Thread thread = new Thread(work, "overt-messages");
    thread.setDaemon(true);
    return thread;
  }
}
