package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.Certainty;

/** Something that is done at a place beside computing a value: most often, a call waits. */
public record Sink(Place place, Site site, Action action, Certainty certainty) {}
