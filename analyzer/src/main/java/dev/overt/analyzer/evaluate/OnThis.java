package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;

/** Code calls a method of its own object. */
record OnThis(Place from, Site site, MethodSymbol called) {

  /** The method, or the lambda in it, that calls. */
  Place.Code code() {
    return from instanceof Place.Code code ? code : Place.Code.of(site.in());
  }
}
