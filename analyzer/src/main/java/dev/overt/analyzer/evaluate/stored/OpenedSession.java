package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;

/** The code at the place runs in a session. */
record OpenedSession(Place place) implements DomainRecord {}
