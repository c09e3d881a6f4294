package dev.overt.analyzer.catalog;

/** What may stop a thread at a place. */
public enum Effect {
  NETWORK(false, "the network"),
  DATABASE(false, "the database"),
  DISK(false, "the disk"),
  DNS(false, "name resolution"),
  PROCESS(false, "another process"),
  CONSOLE(false, "the console"),
  /** An annotation says that it blocks, not why. */
  DECLARED(false, "what its author marked as blocking"),
  LAZY_LOAD(false, "the database"),
  /** Not one load but one for each element of a loop. */
  REPEATED_LOAD(false, "the database"),
  /** Not a wait but a failure: what was not fetched can't be used. */
  UNFETCHED(false, "nothing"),
  /** Not a wait but a failure: the session that would load it is over. */
  AFTER_CLOSE(false, "nothing"),
  SLEEP(true, "time to pass"),
  WAIT(true, "a result"),
  QUEUE(true, "a queue"),
  LOCK(true, "a lock"),
  /** Known to be harmless, although a supertype's method is not. */
  NONE(false, "nothing");

  private final boolean isWait;
  private final String subject;

  Effect(boolean isWait, String subject) {
    this.isWait = isWait;
    this.subject = subject;
  }

  /** Whether the thread waits for other threads or for time, not for a device. */
  public boolean isWait() {
    return isWait;
  }

  /** Whether it is no call that was written, but the use of what a mapper loads later. */
  public boolean isLoad() {
    return this == LAZY_LOAD || this == REPEATED_LOAD || isFailure();
  }

  /** Whether the thread does not wait: the call fails at once. */
  public boolean isFailure() {
    return this == UNFETCHED || this == AFTER_CLOSE;
  }

  /** What is waited for, in words. */
  public String subject() {
    return subject;
  }
}
