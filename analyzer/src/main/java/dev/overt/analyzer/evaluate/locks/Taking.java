package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/**
 * Code takes a lock for which it would wait if it held it already.
 *
 * @param call that takes it
 * @param entry what says that it waits
 */
record Taking(Acquisition taken, Site call, Place place, Entry.Suspends entry)
    implements DomainRecord {}
