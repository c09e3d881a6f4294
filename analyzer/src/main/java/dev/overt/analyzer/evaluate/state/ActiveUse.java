package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/** Code that touches a class. */
public record ActiveUse(Place from, MethodId initializer, Site site) {}
