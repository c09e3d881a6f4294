package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Place;
import java.util.Optional;

/** What one domain writes down of a body, to be decided when all bodies are evaluated. */
public interface DomainRecord {

  /** Where something may stop that is decided later, if the record speaks of such a place. */
  default Optional<Place> stop() {
    return Optional.empty();
  }
}
