package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.EventListeners;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** Calls that hand an event to all who listen for its type, before they return. */
final class EventDelivery {

  /** With more listeners than this nobody can tell which are meant. */
  private static final int MOST = 8;

  private final BodyState state;

  private EventDelivery(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static EventDelivery in(BodyState state) {
    return state.shared(EventDelivery.class, EventDelivery::new);
  }

  /** Writes down that the listeners are called; one is only likely to be there when it happens. */
  void fire(Entry.Fires entry, Invocation call) {
    Optional<Type.ClassType> event = call.written().type(entry.argument().index());
    if (event.isEmpty() || event.get().symbol().name().equals("java.lang.Object")) {
      return;
    }
    Knowledge knowledge = state.knowledge();
    List<EventListeners.Listener> meant =
        knowledge.listeners().of(entry.listeners()).stream()
            .filter(each -> state.program().isSubclass(event.get().symbol(), each.event()))
            .toList();
    if (meant.size() <= MOST) {
      meant.forEach(listener -> call(listener, call));
    }
  }

  private void call(EventListeners.Listener listener, Invocation call) {
    Place code = Place.Code.of(listener.method().id());
    Optional<ThreadSource.On> elsewhere = state.knowledge().handedOver(listener.method());
    if (elsewhere.isPresent()) {
      Site site = call.site().with(listener.method().id(), Site.Verb.HANDS_OVER);
      state.handovers().from(elsewhere.get(), code, site);
      return;
    }
    Certainty certainty = listener.isChoosy() ? Certainty.POSSIBLE : Certainty.LIKELY;
    state
        .trace()
        .edge(
            new Edge(state.place(), code, call.site(), Edge.How.CALL, Edge.Passage.ALL, certainty));
  }
}
