package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** Calls that hand an event to all who listen for its type, before they return. */
final class Events {

  /** With more listeners than this nobody can tell which are meant. */
  private static final int MOST = 8;

  private final Run run;

  Events(Run run) {
    this.run = run;
  }

  /** Writes down that the listeners are called; one is only likely to be there when it happens. */
  void fire(Entry.Fires entry, Invocation call) {
    Optional<Type.ClassType> event = run.written().type(entry.argument().index());
    if (event.isEmpty() || event.get().symbol().name().equals("java.lang.Object")) {
      return;
    }
    Knowledge knowledge = run.surroundings().knowledge();
    List<Listeners.Listener> meant =
        knowledge.listeners().of(entry.listeners()).stream()
            .filter(
                each -> run.surroundings().program().isSubclass(event.get().symbol(), each.event()))
            .toList();
    if (meant.size() <= MOST) {
      meant.forEach(listener -> call(listener, call));
    }
  }

  private void call(Listeners.Listener listener, Invocation call) {
    Place code = Place.Code.of(listener.method().id());
    Optional<Source.On> elsewhere = run.surroundings().knowledge().handedOver(listener.method());
    if (elsewhere.isPresent()) {
      Site site = run.site(call.site().node(), listener.method().id(), Site.Verb.HANDS_OVER);
      run.from(elsewhere.get(), code, site);
      return;
    }
    Certainty certainty = listener.isChoosy() ? Certainty.POSSIBLE : Certainty.LIKELY;
    run.trace()
        .edge(new Edge(run.place(), code, call.site(), Edge.How.CALL, Edge.Passage.ALL, certainty));
  }
}
