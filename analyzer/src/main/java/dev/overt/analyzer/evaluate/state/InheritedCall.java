package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;

/** A method is called on an object of a class that inherits it, or of one below that. */
public record InheritedCall(
    Place from, Site site, MethodSymbol called, ClassSymbol receiver, Certainty certainty) {

  InheritedCall notSurerThan(Certainty most) {
    return new InheritedCall(from, site, called, receiver, certainty.and(most));
  }
}
