package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.execution.Place;
import java.util.List;
import java.util.Set;

/**
 * One that is given.
 *
 * @param classes which it may be an object of
 * @param functions or which function it is
 * @param threads who calls it; none if the call says nothing special
 * @param isKnown whether that is all
 */
public record HostedObject(
    Entry.Hosts entry,
    List<String> classes,
    List<Place> functions,
    Set<ThreadSource.On> threads,
    boolean isKnown) {}
