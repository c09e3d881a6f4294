package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.Certainty;

/** Something that is done at a place beside computing a value: most often, a call waits. */
public record Sink(Place place, Site site, Action action, Certainty certainty) {

  /** The same, and no surer than that. */
  public Sink notSurerThan(Certainty most) {
    return new Sink(place, site, action, certainty.and(most));
  }
}
