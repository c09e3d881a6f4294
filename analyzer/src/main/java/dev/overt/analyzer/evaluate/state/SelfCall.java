package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/** Code calls a method of its own object. */
public record SelfCall(Place from, Site site, MethodId called, Certainty certainty) {

  /** The method, or the lambda in it, that calls. */
  public Place.Code code() {
    return from instanceof Place.Code code ? code : Place.Code.of(site.in());
  }
}
