package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.SessionScopes;
import dev.overt.analyzer.evaluate.state.LateLoad;
import dev.overt.analyzer.evaluate.stored.Sessions;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether what a call has read can still be loaded from: only if a session was open around
 * the call. That is known when all bodies are.
 */
public final class SessionScopeCheck {

  private final Program program;
  private final SessionScopes scopes;
  private final Collection<Edge> edges;
  private final Map<Place, List<Place>> out = new HashMap<>();
  private final Set<MethodId> methods = new HashSet<>();
  private final Set<Place> around = new HashSet<>();
  private final Set<Place> entered = new HashSet<>();

  public SessionScopeCheck(Program program, Knowledge knowledge, Collection<Edge> edges) {
    this.program = program;
    this.scopes = knowledge.scopes();
    this.edges = edges;
  }

  /**
   * What the bodies of a program say of sessions.
   *
   * @param opened places that run in one
   */
  public record Sessions(List<LateLoad> late, List<Place> opened) {}

  /**
   * All sinks, with those that are late as they turn out to be. A load that may happen at the same
   * place by another way is told as that; so is one of which nobody is known to get there.
   */
  public List<Sink> decided(Collection<Sink> sinks, Sessions sessions, Collection<Root> roots) {
    if (sessions.late().isEmpty()) {
      return List.copyOf(sinks);
    }
    enter(sessions.opened(), roots);
    Set<Sink> decided = new LinkedHashSet<>(sinks);
    List<LateLoad> over = new ArrayList<>();
    for (LateLoad each : sessions.late()) {
      if (isOver(each.read()) || each.used().filter(this::isOver).isPresent()) {
        over.add(each);
      } else {
        decided.addAll(each.whenOpen());
      }
    }
    over.stream()
        .filter(each -> each.whenOpen().stream().noneMatch(decided::contains))
        .map(LateLoad::whenOver)
        .forEach(decided::add);
    return new ArrayList<>(decided);
  }

  private void enter(List<Place> opened, Collection<Root> roots) {
    for (Edge edge : edges) {
      out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge.to());
    }
    for (Body body : program.bodies()) {
      if (scopes.isAround(body.method())) {
        methods.add(body.method().id());
      }
    }
    around.addAll(opened);
    roots.forEach(root -> (scopes.isAround(root) ? around : entered).add(root.place()));
    out.keySet().stream().filter(this::isInSession).forEach(around::add);
    spread(around);
    spread(entered);
  }

  private boolean isOver(Place read) {
    return entered.contains(read) && !around.contains(read) && !isInSession(read);
  }

  /** Whether a place is a part of a method that runs in a session. */
  private boolean isInSession(Place place) {
    boolean isBody =
        place instanceof Place.Code code && code.node() < 0
            || place instanceof Place.Guarded
            || place instanceof Place.Template
            || place instanceof Place.Formal formal && formal.role().isBranch();
    return isBody && methods.contains(place.method());
  }

  private void spread(Set<Place> places) {
    Deque<Place> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      for (Place next : out.getOrDefault(open.remove(), List.of())) {
        if (places.add(next)) {
          open.add(next);
        }
      }
    }
  }
}
