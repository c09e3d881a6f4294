package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Site;

/** Code waits for a signal, and gives back the lock that it belongs to meanwhile. */
record Signal(Site site) implements DomainRecord {}
