package dev.overt.analyzer.catalog;

/** What may stop a thread at a place. */
public enum Effect {
  NETWORK(false, "the network"),
  DATABASE(false, "the database"),
  DISK(false, "the disk"),
  /** What the system mostly has in memory: whether a file is there, how large it is. */
  FILE_STATE(false, "the file system"),
  DNS(false, "name resolution"),
  PROCESS(false, "another process"),
  CONSOLE(false, "the console"),
  /** An annotation says that it blocks, not why. */
  DECLARED(false, "what its author marked as blocking"),
  /** The use of what a mapper has left in the database. */
  LAZY_LOAD(false, "the database"),
  SLEEP(true, "time to pass"),
  WAIT(true, "a result"),
  QUEUE(true, "a queue"),
  /** Of a queue, which is full only where its reader falls behind. */
  ROOM(true, "room in a queue"),
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

  /** Whether a thread is mostly let go on at once. */
  public boolean isMostlyShort() {
    return this == FILE_STATE || this == ROOM;
  }

  /**
   * Whether a virtual thread gives its carrier back meanwhile, if nothing keeps it: not so for
   * files, names and other processes, in whose calls it stays where it is.
   */
  public boolean parks() {
    return isWait || this == NETWORK || this == DATABASE;
  }

  /** What is waited for, in words. */
  public String subject() {
    return subject;
  }
}
