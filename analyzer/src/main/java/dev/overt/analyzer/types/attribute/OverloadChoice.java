package dev.overt.analyzer.types.attribute;

import java.util.List;

/**
 * The method that was chosen, or why none was.
 *
 * @param candidates the chosen one alone, or none
 * @param isGathered whether the last arguments are gathered into an array
 */
record OverloadChoice(List<Candidate> candidates, boolean isGathered, String reason) {

  boolean isKnown() {
    return !candidates.isEmpty();
  }

  Candidate candidate() {
    return candidates.get(0);
  }

  static OverloadChoice of(Candidate candidate, boolean isGathered) {
    return new OverloadChoice(List.of(candidate), isGathered, "");
  }

  static OverloadChoice none(String reason) {
    return new OverloadChoice(List.of(), false, reason);
  }
}
