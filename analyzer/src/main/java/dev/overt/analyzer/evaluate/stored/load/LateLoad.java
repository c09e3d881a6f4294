package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.List;
import java.util.Optional;

/**
 * Something is loaded of what a call has read.
 *
 * @param read where the call stands
 * @param used where the load is, if that may run when the method around the call has returned
 * @param whenOpen if a session is around the call
 * @param whenOver if there is none
 */
public record LateLoad(Place read, Optional<Place> used, List<Sink> whenOpen, Sink whenOver)
    implements DomainRecord {
  public LateLoad {
    whenOpen = List.copyOf(whenOpen);
  }

  @Override
  public Optional<Place> stop() {
    return Optional.of(whenOver.place());
  }
}
