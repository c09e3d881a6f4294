package dev.overt.analyzer.catalog;

import java.util.Optional;

/**
 * Who listens to an event.
 *
 * @param annotations on the method or the parameter that takes the event
 * @param method what listeners override
 */
public record Listeners(Optional<String> annotations, Optional<MethodSelector> method) {}
