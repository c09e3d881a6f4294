package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/**
 * Code does something with what its thread has.
 *
 * @param isInherited whether a new thread gets the value of the one that makes it
 * @param site where, with the name of the holder
 */
record BoundUse(Manner manner, Holder holder, boolean isInherited, Place place, Site site)
    implements DomainRecord {

  /** What it does. */
  enum Manner {
    BINDS,
    /** It needs what the thread has: it reads a value, or gives a lock back. */
    NEEDS
  }
}
