package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.stored.load.LateLoad;
import dev.overt.analyzer.evaluate.stored.load.OpenedSession;
import dev.overt.analyzer.evaluate.stored.mapping.SessionScopes;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether what a call has read can still be loaded from: only if a session was open around
 * the call. That is known when all bodies are.
 */
final class SessionScopeCheck {

  private final WholeProgram whole;
  private final SessionScopes scopes;
  private final Set<MethodId> methods = new HashSet<>();
  private final Set<Place> around = new HashSet<>();
  private final Set<Place> entered = new HashSet<>();

  SessionScopeCheck(WholeProgram whole, SessionScopes scopes) {
    this.whole = whole;
    this.scopes = scopes;
  }

  /**
   * All sinks, with those that are late as they turn out to be. A load that may happen at the same
   * place by another way is told as that; so is one of which nobody is known to get there.
   */
  List<Sink> decided(List<Sink> sinks) {
    List<LateLoad> late = whole.records(LateLoad.class).toList();
    if (late.isEmpty()) {
      return sinks;
    }
    enter();
    Set<Sink> decided = new LinkedHashSet<>(sinks);
    List<LateLoad> over = new ArrayList<>();
    for (LateLoad each : late) {
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

  private void enter() {
    for (Body body : whole.program().bodies()) {
      if (scopes.isAround(body.method())) {
        methods.add(body.method().id());
      }
    }
    whole.records(OpenedSession.class).map(OpenedSession::place).forEach(around::add);
    whole.roots().forEach(root -> (scopes.isAround(root) ? around : entered).add(root.place()));
    whole.edges().origins().stream().filter(this::isInSession).forEach(around::add);
    spread(around);
    spread(entered);
  }

  private boolean isOver(Place read) {
    return entered.contains(read) && !around.contains(read) && !isInSession(read);
  }

  /** Whether a place is a part of a method that runs in a session. */
  private boolean isInSession(Place place) {
    boolean isBody =
        place instanceof Place.Code code && code.ordinal() < 0
            || place instanceof Place.Guarded
            || place instanceof Place.Template
            || place instanceof Place.Formal formal && formal.role().isBranch();
    return isBody && methods.contains(place.method());
  }

  private void spread(Set<Place> places) {
    places.addAll(
        Closure.of(
            places,
            (place, found) -> whole.edges().from(place).forEach(edge -> found.accept(edge.to()))));
  }
}
