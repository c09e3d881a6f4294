package dev.overt.analyzer.execution;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;

/** A call that has an effect of its own. */
public record Sink(Place place, Site site, Entry.Suspends entry, Certainty certainty) {}
