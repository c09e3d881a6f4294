package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which calls of some methods wait, and for what. */
final class Waiting {

  private final Map<MethodId, Map<Integer, String>> subjects = new HashMap<>();

  Waiting(WholeProgram whole, List<Sink> sinks, Set<MethodId> asked) {
    Map<Place, String> behind = behind(whole, sinks);
    for (Edge edge : whole.edges().all()) {
      if (counts(edge) && asked.contains(edge.from().method()) && behind.containsKey(edge.to())) {
        note(edge.from().method(), edge.site().ordinal(), behind.get(edge.to()));
      }
    }
    for (Sink sink : sinks) {
      if (counts(sink) && asked.contains(sink.site().in())) {
        note(sink.site().in(), sink.site().ordinal(), subject(sink));
      }
    }
  }

  private void note(MethodId method, int ordinal, String subject) {
    subjects.computeIfAbsent(method, each -> new HashMap<>()).putIfAbsent(ordinal, subject);
  }

  private static Map<Place, String> behind(WholeProgram whole, List<Sink> sinks) {
    Map<Place, String> starts = new LinkedHashMap<>();
    sinks.stream()
        .filter(Waiting::counts)
        .forEach(sink -> starts.putIfAbsent(sink.place(), subject(sink)));
    return Closure.carrying(
        starts,
        (place, subject, found) -> {
          for (Edge edge : whole.edges().to(place)) {
            if (counts(edge)) {
              found.accept(edge.from(), subject);
            }
          }
        });
  }

  private static boolean counts(Edge edge) {
    return edge.isSynchronous() && edge.certainty().isAtLeast(Certainty.LIKELY);
  }

  private static boolean counts(Sink sink) {
    return sink.certainty().isAtLeast(Certainty.LIKELY)
        && (sink.action() instanceof Action.Loads
            || sink.action() instanceof Action.Blocks blocks
                && blocks.effect() != Effect.LOCK
                && blocks.effect() != Effect.CONSOLE);
  }

  private static String subject(Sink sink) {
    return ((Action.Waits) sink.action()).subject();
  }

  /** For what the call at an ordinal waits, if it does. */
  Optional<String> at(MethodId method, int ordinal) {
    return Optional.ofNullable(subjects.getOrDefault(method, Map.of()).get(ordinal));
  }
}
