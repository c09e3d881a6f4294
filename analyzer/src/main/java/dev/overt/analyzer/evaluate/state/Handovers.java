package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands places of a body over to the threads and values that run them. */
public final class Handovers {

  private final BodyState state;
  private final BodyGraph trace;
  private final Map<Place, List<Place>> referred = new HashMap<>();

  Handovers(BodyState state) {
    this.state = state;
    this.trace = state.trace();
  }

  /** Lets the target run on the thread of a source, as seen from where the evaluation stands. */
  public void from(ThreadSource source, Place target, Site site) {
    if (source instanceof ThreadSource.Caller) {
      trace.edge(state.place(), target, site, Edge.How.INLINE);
    } else if (source instanceof ThreadSource.On on) {
      entered(target).forEach(place -> trace.root(on, place, site));
    } else if (source instanceof ThreadSource.EmissionOf emission) {
      handOver(state.formal(emission.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof ThreadSource.ResultOf result) {
      handOver(state.formal(result.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof ThreadSource.ByExecutor executor) {
      handOver(state.formal(executor.formal(), Place.Formal.Role.EXECUTOR), target, site);
    }
  }

  /**
   * The places that a thread enters when it runs a place by itself. A reference to a method of the
   * class of the body is a lambda with a name: the method is entered, not the reference.
   */
  public List<Place> entered(Place place) {
    return referred.getOrDefault(place, List.of(place));
  }

  /** Keeps the methods that a method reference names. */
  public void refers(Place reference, List<Place> targets) {
    if (!targets.isEmpty()) {
      referred.put(reference, List.copyOf(targets));
    }
  }

  /** Lets the target run when the value is subscribed to. */
  public void fromSubscription(Atom.Async value, Place target, Site site) {
    handOver(value.subscription(), target, site);
  }

  /** Lets the target run when the value delivers. */
  public void fromEmission(Atom.Async value, Place target, Site site) {
    for (ThreadSource source : value.sources()) {
      if (source instanceof ThreadSource.Subscriber) {
        handOver(value.subscription(), value.emission(), site);
      } else {
        from(source, value.emission(), site);
      }
    }
    handOver(value.emission(), target, site);
  }

  /** Lets the target run when the value fails, and where it delivers as well. */
  public void fromFailure(Atom.Async value, Place target, Site site) {
    fromEmission(value, target, site);
    for (ThreadSource source : value.sources()) {
      if (source instanceof ThreadSource.Failing failing) {
        from(failing.source(), target, site);
      }
    }
  }

  /** Lets whoever runs one place run another. */
  public void handOver(Place from, Place to, Site site) {
    for (Place place : entered(to)) {
      if (!from.equals(place)) {
        trace.edge(from, place, site, Edge.How.HANDOVER);
      }
    }
  }
}
