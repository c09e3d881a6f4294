package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/** Code that touches a class. */
record Touch(Place from, MethodId initializer, Site site) {}
