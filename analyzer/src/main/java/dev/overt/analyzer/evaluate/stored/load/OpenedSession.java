package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;

/** The code at the place runs in a session. */
public record OpenedSession(Place place) implements DomainRecord {}
