package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Sink;

/** A value that a body makes and nobody takes. */
record DroppedValue(Sink sink) implements DomainRecord {}
