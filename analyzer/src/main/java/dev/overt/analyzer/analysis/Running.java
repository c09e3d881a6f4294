package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.util.Optional;

/**
 * A thread that runs a piece of code.
 *
 * @param certainty of the weakest link of the way there
 * @param origin the root, why it runs on that thread, and the shortest way from it
 * @param frontier the call in the asynchronous body by which the thread gets there; empty if the
 *     code is in that body itself
 * @param boundary what to write there to get off the thread, if it must not block
 * @param pinned where a monitor is held meanwhile, which holds a virtual thread to its carrier
 *     before JDK 24 (JEP 491)
 */
public record Running(
    ThreadName thread,
    Certainty certainty,
    Origin origin,
    Optional<Step> frontier,
    Optional<String> boundary,
    Optional<SourcePoint> pinned) {}
