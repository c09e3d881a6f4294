package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.execution.Site;

/**
 * Code takes a lock.
 *
 * @param isOwn whether it is named as a field of the object at hand, or is that object
 * @param manner how it is taken
 */
record Acquisition(Lock lock, Site site, boolean isOwn, Manner manner) {

  /** What taking a lock does to the thread. */
  enum Manner {
    /** It enters a monitor. */
    MONITOR,
    /** It waits until the lock is free. */
    WAITING,
    /** So it does, even if it holds the lock itself. */
    ONCE,
    /** It goes on without the lock if that is taken. */
    TRYING
  }

  /** Whether its thread waits for whoever holds the lock. */
  boolean isWaiting() {
    return manner != Manner.TRYING;
  }

  /** Whether a thread that holds this waits for itself where it takes the other. */
  boolean excludes(Acquisition other) {
    if (!lock.isOfSame(other.lock) || !other.isWaiting()) {
      return false;
    }
    boolean isReading = lock.side() == Lock.Side.READ;
    if (manner == Manner.ONCE || other.manner == Manner.ONCE) {
      return manner == other.manner && !(isReading && other.lock.side() == Lock.Side.READ);
    }
    return isReading && other.lock.side() == Lock.Side.WRITE;
  }
}
