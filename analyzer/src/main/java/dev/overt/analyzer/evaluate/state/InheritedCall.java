package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/**
 * A method is called on an object of a class that inherits it, or of one below that.
 *
 * @param receiver binary name of that class
 */
public record InheritedCall(
    Place from, Site site, MethodId called, String receiver, Certainty certainty) {}
