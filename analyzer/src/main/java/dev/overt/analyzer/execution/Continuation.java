package dev.overt.analyzer.execution;

/**
 * A call that goes on when an async value has delivered, as the source shows: where an await would
 * stand.
 *
 * @param why completes "a call, which"
 */
public record Continuation(Place place, Site site, String why) {}
